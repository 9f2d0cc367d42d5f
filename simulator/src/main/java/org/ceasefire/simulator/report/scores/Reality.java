package org.ceasefire.simulator.report.scores;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Causes;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Side;

/** What was really behind each incident. */
final class Reality {
    private final Story story;
    private final Causes causes;
    private final Map<String, Truth> truths = new TreeMap<>();

    Reality(Story story) {
        this.story = story;
        this.causes = story.causes();
    }

    Truth of(String incident) {
        return truths.computeIfAbsent(incident, this::judge);
    }

    private Truth judge(String incident) {
        List<String> observations = ids(incident);
        if (observations.stream().anyMatch(this::real)) {
            return Truth.TRUE;
        }
        return !observations.isEmpty() && observations.stream().allMatch(causes::known) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Who really did what was seen of it; each once. */
    List<Side> sides(String incident) {
        return ids(incident).stream().filter(this::real).map(causes::side).flatMap(Optional::stream).distinct().toList();
    }

    /** The acts of parties that were seen of it, each once. */
    List<Entry.Act> acts(String incident) {
        return causes.acts(ids(incident).stream().filter(this::real).toList());
    }

    private boolean real(String observation) {
        return causes.known(observation) && !causes.unreal(observation);
    }

    /** Whether a side was rightly named: it did it, or both are named and a party did: each incident of an exchange is half of it. */
    boolean rightly(String incident, String side) {
        List<Side> really = sides(incident);
        return really.stream().anyMatch(one -> one.word().equals(side))
                || side.equals(Side.BOTH.word()) && (really.contains(Side.UA) || really.contains(Side.RU));
    }

    private List<String> ids(String incident) {
        return story.observations(incident).stream().map(Entry.Observed::id).toList();
    }
}
