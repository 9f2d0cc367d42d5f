package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.Word;

/** Where entries of the ledger become reasons for which an act was missed. A further kind of entry that tells one is taken in here. */
final class MissChains {
    private final Sectors sectors;
    private final Looks looks;
    private final Receipts receipts;
    private final Setbacks setbacks;
    private final Times times;
    private final Eyesight eyesight;
    private final Map<String, List<Entry.Miss>> misses = new HashMap<>();

    MissChains(Entries entries, Sectors sectors, Looks looks, Receipts receipts, Eyesight eyesight, List<OrderStory> orders,
            Times times) {
        this.sectors = sectors;
        this.looks = looks;
        this.receipts = receipts;
        this.setbacks = new Setbacks(entries, sectors, orders);
        this.times = times;
        this.eyesight = eyesight;
        entries.all(Entry.Miss.class).forEach(miss -> misses.computeIfAbsent(miss.act(), act -> new ArrayList<>()).add(miss));
    }

    /** Why an act was missed, in the order of {@link MissReason}; never empty. */
    List<Reason> of(Entry.Act act) {
        if (act.act() == ActKind.FIRE && act.weaponClass() == WeaponClass.SMALL_ARMS) {
            return List.of(Reason.alone(MissReason.NOT_VISIBLE_FROM_ABOVE));
        }
        Tally tally = new Tally(act.to());
        Set<String> concerned = new HashSet<>();
        for (Entry.Miss miss : misses.getOrDefault(act.id(), List.of())) {
            // One look may miss several signs of an act, and is one look all the same: its first reason counts.
            if (concerned.add(miss.look())) {
                tally.add(Word.of(MissReason.class, miss.reason()), miss.sensor(), miss.t());
            }
        }
        receipts.sights(act).forEach(sight -> seen(sight, tally, concerned));
        looks.over(sectors.of(act), act.t(), act.to()).stream().filter(look -> !concerned.contains(look.id()))
                .forEach(look -> silent(look, act).ifPresent(why -> tally.add(why, look.sensor(), look.from())));
        tally.orElse(MissReason.NO_LOOK);
        setbacks.about(act).forEach(setback -> tally.add(setback.reason(), setback.who(), setback.at()));
        return tally.reasons();
    }

    /**
     * Why a look at its sector said nothing of an act: it was elsewhere, or went over an act that stays where it is, and is of a kind that
     * has no eyes for it. Of signals, eyes that were elsewhere are not worth a word.
     */
    private Optional<MissReason> silent(Entry.Look look, Entry.Act act) {
        boolean over = act.path().size() == 1 && Sectors.encloses(look.ring(), act.path().get(0));
        boolean eyes = eyesight.has(look, act);
        if (over && !eyes) {
            return Optional.of(MissReason.WRONG_SENSOR);
        }
        return Eyesight.isSignal(act) && !eyes ? Optional.empty() : Optional.of(MissReason.OUT_OF_FOOTPRINT);
    }

    private void seen(Entry.Detection sight, Tally tally, Set<String> concerned) {
        concerned.add(sight.look());
        tally.add(became(sight), looks.sensor(sight.look()), sight.t());
    }

    private MissReason became(Entry.Detection sight) {
        return receipts.received(sight).map(observed -> observed.outOfTime() ? MissReason.OUT_OF_TIME : MissReason.JUDGED_INNOCENT)
                .orElse(receipts.withheld(sight) ? MissReason.PROVIDER_SILENT : MissReason.NOT_ARRIVED);
    }

    /** Counts reasons; of each the first is kept as an example. */
    private final class Tally {
        private final Instant end;
        private final Map<MissReason, Reason> reasons = new EnumMap<>(MissReason.class);

        private Tally(Instant end) {
            this.end = end;
        }

        private void add(MissReason why, String sensor, Instant at) {
            Reason one = new Reason(why, 1, at.isAfter(end) ? 1 : 0, "%s at %s".formatted(sensor, times.dtg(at)));
            reasons.merge(why, one, (was, is) -> new Reason(why, was.count() + 1, was.after() + is.after(), was.example()));
        }

        /** What is said if nothing was counted so far. */
        private void orElse(MissReason why) {
            if (reasons.isEmpty()) {
                reasons.put(why, Reason.alone(why));
            }
        }

        private List<Reason> reasons() {
            return List.copyOf(reasons.values());
        }
    }
}
