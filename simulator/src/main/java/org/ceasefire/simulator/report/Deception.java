package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Side;

/**
 * A staged scene, or decoys, and what the monitors made of it.
 *
 * @param what it is, in words
 * @param outcome whether it deceived, in words
 */
public record Deception(String id, String what, Side by, String outcome) {

    /** Staged scenes, then decoys; empty for a viewer who may not know. */
    static List<Deception> all(Entries entries, Hostile hostile, Causes causes, List<Misjudged.Imagined> imagined) {
        Outcomes outcomes = new Outcomes(entries, causes, imagined);
        List<Deception> all = new ArrayList<>();
        hostile.deceptions().stream().filter(act -> act.act() == ActKind.STAGING)
                .forEach(act -> all.add(new Deception(act.id(), Wording.act(act), act.side(), outcomes.of(act.id()))));
        entries.all(Entry.Unit.class).stream().filter(Entry.Unit::decoy).forEach(unit -> all.add(
                new Deception(unit.id(), "decoys (%d × %s)".formatted(unit.count(), unit.weapon()), unit.side(), outcomes.of(unit.id()))));
        return all;
    }

    private static final class Outcomes {
        private final List<Misjudged.Imagined> imagined;
        private final Set<String> received = new HashSet<>();
        private final Set<String> seenThrough = new HashSet<>();

        private Outcomes(Entries entries, Causes causes, List<Misjudged.Imagined> imagined) {
            this.imagined = imagined;
            List<String> observations = entries.all(Entry.Observed.class).stream().map(Entry.Observed::id).toList();
            causes.acts(observations).forEach(act -> received.add(act.id()));
            received.addAll(causes.decoys(observations));
            entries.all(Entry.Miss.class).stream().filter(miss -> miss.reason().equals("seen-through")).forEach(miss -> seenThrough.add(miss.act()));
        }

        private String of(String id) {
            List<String> breaches = imagined.stream().filter(one -> restsOn(one, id)).map(one -> "No. " + one.breach().number()).toList();
            if (!breaches.isEmpty()) {
                return "It deceived: %s on it.".formatted(Wording.list(breaches) + (breaches.size() == 1 ? " rests" : " rest"));
            }
            if (received.contains(id)) {
                return "It was seen, and no breach that stands rests on it alone.";
            }
            return seenThrough.contains(id) ? "It was seen through." : "Nobody noticed it.";
        }

        private static boolean restsOn(Misjudged.Imagined one, String id) {
            return one.decoys().contains(id) || one.acts().stream().anyMatch(act -> act.id().equals(id));
        }
    }
}
