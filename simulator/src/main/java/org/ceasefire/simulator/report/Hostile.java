package org.ceasefire.simulator.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;

/**
 * What really happened, by what the monitors are there to see. Lists are in order of time, and empty for a viewer who may not see the truth.
 *
 * @param deceptions staged scenes and what decoys did: no breach that could be missed, but one that could be imagined
 */
public record Hostile(List<Entry.Act> acts, List<Entry.Act> withdrawals, List<Entry.Act> deceptions, List<Entry.Act> innocent) {

    static Hostile of(Entries entries) {
        Withdrawals withdrawals = new Withdrawals(entries);
        List<Entry.Act> all = entries.all(Entry.Act.class);
        Set<String> decoys = entries.all(Entry.Unit.class).stream().filter(Entry.Unit::decoy).map(Entry.Unit::id).collect(Collectors.toSet());
        Predicate<Entry.Act> deceives = act -> act.act() == ActKind.STAGING || act.unit() != null && decoys.contains(act.unit());
        List<Entry.Act> parties = all.stream().filter(Hostile::byAParty).filter(deceives.negate()).toList();
        return new Hostile(parties.stream().filter(act -> !withdrawals.is(act)).toList(), parties.stream().filter(withdrawals::is).toList(),
                all.stream().filter(Hostile::byAParty).filter(deceives).toList(), all.stream().filter(Entry.Act::benign).toList());
    }

    /** Not innocent, not a warning, and not an answer to a breach. */
    private static boolean byAParty(Entry.Act act) {
        return !act.benign() && !act.act().benign() && act.act() != ActKind.WARNING && !answers(act);
    }

    /** Whether it is something that was done in answer to a breach. */
    public static boolean answers(Entry.Act act) {
        return act.origin() != null && act.origin().startsWith("response:");
    }
}
