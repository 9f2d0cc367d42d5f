package org.ceasefire.simulator.report;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Side;

/** Sets what was judged beside what was true. */
public final class Misjudged {
    private final Causes causes;
    private final Incidents incidents;

    Misjudged(Causes causes, Incidents incidents) {
        this.causes = causes;
        this.incidents = incidents;
    }

    /** A breach that stands, and what was really there: nothing, something innocent, a staged scene ({@code acts}), or decoys. */
    public record Imagined(BreachStory breach, List<Entry.Act> acts, List<String> decoys) {}

    /** A breach that stands against one side, and the side that really did it. */
    public record Blamed(BreachStory breach, Side really) {}

    /** An incident closed as innocent; {@code truly}: whether everything observed of it was, if that is known. */
    public record Closed(String incident, String kind, Conclusion benign, Optional<Boolean> truly) {}

    List<Imagined> imagined(List<BreachStory> breaches) {
        return breaches.stream().filter(BreachStory::stands).filter(breach -> unreal(breach.incident()))
                .map(breach -> imagined(breach)).toList();
    }

    /** Empty if it rests on reports alone: where those come from is not in the ledger. */
    private Optional<Boolean> truly(String incident) {
        List<String> known = incidents.observationIds(incident).stream().filter(causes::known).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.stream().allMatch(causes::innocent));
    }

    private Imagined imagined(BreachStory breach) {
        List<String> observations = incidents.observationIds(breach.incident());
        return new Imagined(breach, causes.acts(observations), causes.decoys(observations));
    }

    private boolean unreal(String incident) {
        List<String> observations = incidents.observationIds(incident);
        return !observations.isEmpty() && observations.stream().allMatch(causes::unreal);
    }

    List<Blamed> blamed(List<BreachStory> breaches) {
        return breaches.stream().filter(BreachStory::stands).flatMap(breach -> wrongly(breach).stream()).toList();
    }

    private Optional<Blamed> wrongly(BreachStory breach) {
        List<Side> really = incidents.observationIds(breach.incident()).stream().map(causes::side).flatMap(Optional::stream).distinct()
                .toList();
        boolean named = !breach.side().isEmpty() && !breach.side().equals(Side.UNKNOWN.word());
        // Of an exchange that is laid to both, each half was done by one of them.
        boolean right = really.isEmpty() || breach.side().equals("both") || really.stream().anyMatch(side -> side.word().equals(breach.side()));
        return named && !right ? Optional.of(new Blamed(breach, really.get(0))) : Optional.empty();
    }

    List<Closed> closed(Conclusions conclusions, boolean truth) {
        return conclusions.of("benign").stream().map(benign -> new Closed(benign.subject(), benign.value("kind"), benign,
                truth ? truly(benign.subject()) : Optional.empty())).toList();
    }
}
