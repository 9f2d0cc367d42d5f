package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.scenario.Cue;
import org.ceasefire.simulator.scenario.file.CueText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Makes standing orders. */
final class Cues {
    /** Long enough to look twice and be sure. Default, unsourced. */
    private static final Duration CIRCLING = Duration.ofMinutes(20);

    private final Problems problems;
    private final Register<String> drones;
    private final Register<String> sources;
    private final Set<String> satellites;

    /**
     * @param drones the scenario's drones
     * @param sources drones, satellites and whoever else reports
     * @param satellites ids of the satellites
     */
    Cues(Problems problems, Register<String> drones, Register<String> sources, Set<String> satellites) {
        this.problems = problems;
        this.drones = drones;
        this.sources = sources;
        this.satellites = satellites;
    }

    Cue cue(CueText text) {
        List<Written<String>> task = text.task().one().map(List::of).orElse(text.task().several());
        problems.unless(!task.isEmpty(), text.task().at(), "Nobody is sent. Maybe name a drone.");
        task.forEach(this::drone);
        text.circling().ifPresent(circling -> problems.unless(!circling.value().isZero(), circling.at(), "A drone circles longer than nothing."));
        return new Cue(text.id().value(), trigger(text.on()), task.stream().map(Written::value).toList(),
                text.within().map(Written::value).orElse(Double.POSITIVE_INFINITY), text.after().map(Written::value).orElse(Duration.ZERO),
                text.atMostEvery().map(Written::value).orElse(Duration.ZERO), text.circling().map(Written::value).orElse(CIRCLING));
    }

    private void drone(Written<String> id) {
        if (satellites.contains(id.value())) {
            problems.add(id.at(), "'%s' is a satellite, and a cue sends drones. Maybe name one of these: %s.".formatted(id.value(),
                    String.join(", ", drones.all())));
        } else {
            drones.get(id);
        }
    }

    private Cue.Trigger trigger(CueText.OnText text) {
        if (text instanceof CueText.OnSignText sign) {
            sign.by().ifPresent(sources::get);
            return new Cue.OnSign(sign.sign().value(), sign.by().map(Written::value), sign.kind().map(Written::value));
        }
        CueText.OnClaimText claim = (CueText.OnClaimText) text;
        return new Cue.OnClaim(claim.claim().value(), claim.by().map(Written::value));
    }
}
