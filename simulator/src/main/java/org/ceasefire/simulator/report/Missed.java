package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;

/** Finds the acts of the parties of which nothing reached the centre that counted, and says why. */
public final class Missed {
    private final Hostile hostile;
    private final Sectors sectors;
    private final Receipts receipts;
    private final Looks looks;
    private final Times times;
    private final MissChains chains;
    private final Eyesight eyesight;

    Missed(Entries entries, Sectors sectors, Hostile hostile, Receipts receipts, List<OrderStory> orders) {
        this.hostile = hostile;
        this.sectors = sectors;
        this.receipts = receipts;
        looks = new Looks(entries.all(Entry.Look.class));
        times = new Times(entries.exercise().startex());
        eyesight = new Eyesight(entries);
        chains = new MissChains(entries, sectors, looks, receipts, eyesight, orders, times);
    }

    /** Hostile acts first, then movements back. */
    List<MissedAct> all() {
        return Stream.concat(hostile.acts().stream().filter(this::isMissed).map(act -> missed(act, false)),
                hostile.withdrawals().stream().filter(this::isMissed).map(act -> missed(act, true))).toList();
    }

    /** The chain of reasons for which looks, flights and orders did not show an act. */
    List<Reason> reasons(Entry.Act act) {
        return chains.of(act);
    }

    /** For how many missed acts each reason holds. */
    static Map<MissReason, Integer> byReason(List<MissedAct> missed) {
        Map<MissReason, Integer> acts = new EnumMap<>(MissReason.class);
        missed.stream().filter(act -> !act.back()).flatMap(act -> act.reasons().stream()).forEach(reason -> acts.merge(reason.reason(), 1, Integer::sum));
        return acts;
    }

    private boolean isMissed(Entry.Act act) {
        return receipts.inTime(act).stream().allMatch(receipts::innocent);
    }

    private MissedAct missed(Entry.Act act, boolean back) {
        MissedAct told = new MissedAct(act, sectors.of(act).stream().map(sectors::name).toList(), back, chains.of(act), "");
        boolean eyesCount = told.visible() && !Eyesight.isSignal(act);
        return eyesCount && receipts.sights(act).isEmpty() ? told.in(around(act)) : told;
    }

    /** The gap that it fell into: the last look at its sector before it, and the first after it, that could have seen it; empty if it has none. */
    private String around(Entry.Act act) {
        List<String> where = sectors.of(act);
        if (where.isEmpty()) {
            return "";
        }
        Predicate<Entry.Look> eyes = look -> eyesight.has(look, act);
        if (looks.firstAble(where, Instant.MIN, eyes).isEmpty()) {
            return "No look at its sector in the whole exercise could have seen it.";
        }
        return "The last look at its sector before it that could have seen it: %s. The first after it: %s.".formatted(
                looks.lastAble(where, act.t(), eyes).map(look -> look.sensor() + " at " + times.full(look.to())).orElse("none"),
                looks.firstAble(where, act.to(), eyes).map(look -> look.sensor() + " at " + times.full(look.from())).orElse("none"));
    }
}
