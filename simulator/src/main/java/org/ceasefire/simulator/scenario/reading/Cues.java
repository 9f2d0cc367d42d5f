package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Optional;

import org.ceasefire.simulator.scenario.Cue;
import org.ceasefire.simulator.scenario.file.CueText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Makes standing orders. */
final class Cues {
    /** Long enough to look twice and be sure. Default, unsourced. */
    private static final Duration CIRCLING = Duration.ofMinutes(20);

    /** A picture of yesterday still says where to look. Default, unsourced. */
    private static final Duration EXPIRES = Duration.ofHours(24);

    private final Problems problems;
    private final Register<String> drones;
    private final Register<String> sources;
    private final Orders orders;

    /**
     * @param drones the scenario's drones
     * @param sources drones, satellites and whoever else reports
     * @param orders knows which satellites take orders
     */
    Cues(Problems problems, Register<String> drones, Register<String> sources, Orders orders) {
        this.problems = problems;
        this.drones = drones;
        this.sources = sources;
        this.orders = orders;
    }

    Cue cue(CueText text) {
        List<Written<String>> task = named(text.task());
        List<Written<String>> order = named(text.order());
        problems.unless(!task.isEmpty() || !order.isEmpty(), text.id().at(),
                "Nobody is sent. Maybe add task: and the id of a drone, or order: and the id of a satellite.");
        task.forEach(drones::get);
        List<String> satellites = order.stream().flatMap(name -> orders.takers(name).stream()).distinct().toList();
        text.circling().ifPresent(circling -> problems.unless(!circling.value().isZero(), circling.at(), "A drone circles longer than nothing."));
        return new Cue(text.id().value(), trigger(text.on()), task.stream().map(Written::value).toList(), satellites,
                text.expires().map(Written::value).orElse(EXPIRES),
                text.within().map(Written::value).orElse(Double.POSITIVE_INFINITY), text.after().map(Written::value).orElse(Duration.ZERO),
                text.atMostEvery().map(Written::value).orElse(Duration.ZERO), text.circling().map(Written::value).orElse(CIRCLING));
    }

    private static List<Written<String>> named(Optional<CueText.SensorsText> text) {
        return text.map(sensors -> sensors.one().map(List::of).orElse(sensors.several())).orElse(List.of());
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
