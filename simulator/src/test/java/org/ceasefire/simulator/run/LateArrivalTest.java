package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Records;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was seen in a scenario is given to the centre once as it arrived and once with each piece up to a day late. */
class LateArrivalTest {
    private static final Duration LATEST = Duration.ofHours(24);
    /** What is found of what happened; what was decided meanwhile is memory, and may differ. */
    private static final List<String> FINDINGS = List.of("Breach", "Grade", "Attribution");

    static Stream<Path> shipped() {
        return Runs.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void which_breaches_are_found_how_grave_and_whose_does_not_hang_on_what_came_late(Path file) {
        Scenario scenario = ScenarioReader.read(file).scenario();
        List<Observation> seen = new ArrayList<>(reported(scenario));
        List<String> reports = seen.stream().map(Observation::id).toList();
        Runs.of(scenario).withoutFeedback().entries(Entry.Observed.class).stream()
                .filter(observed -> !observed.outOfTime() && !reports.contains(observed.id())).map(LateArrivalTest::observation).forEach(seen::add);
        assertEquals(findings(scenario, seen), findings(scenario, seen.stream().map(LateArrivalTest::late).toList()));
    }

    private static List<Observation> reported(Scenario scenario) {
        return scenario.arrivals().stream().filter(Arrival.Report.class::isInstance).map(arrival -> ((Arrival.Report) arrival).observation()).toList();
    }

    private static Observation late(Observation observation) {
        double share = new Chance(1, 0).uniform("late", observation.id());
        return Records.with(observation, "received", observation.received().plusSeconds((long) (share * LATEST.toSeconds())));
    }

    /** What stands at the end, once each: into how many incidents heat and craters fall may hang on which of them came first. */
    private static Set<String> findings(Scenario scenario, List<Observation> observations) {
        Set<String> found = new TreeSet<>();
        Scenario told = told(scenario, observations);
        try (Simulation simulation = new Simulation(told, Runs.LAW, 1, 0, false, entry -> {})) {
            simulation.advanceTo(told.endex());
            simulation.standing().stream().filter(verdict -> FINDINGS.contains(verdict.getClass().getSimpleName()))
                    .forEach(verdict -> found.add(words(verdict)));
        }
        return found;
    }

    private static String words(Verdict verdict) {
        Map<String, Object> values = Records.values((Record) verdict);
        values.remove("incident");
        return verdict.getClass().getSimpleName() + " " + values;
    }

    /** The scenario without a world: what reaches the centre is given. Nothing grows too old to change. */
    private static Scenario told(Scenario scenario, List<Observation> observations) {
        List<Arrival> arrivals = new ArrayList<>(scenario.arrivals().stream().filter(arrival -> !(arrival instanceof Arrival.Report)).toList());
        observations.forEach(observation -> arrivals.add(new Arrival.Report(observation)));
        Scenario still = scenario;
        for (String part : List.of("drones", "satellites", "posts", "events", "processes", "cues", "orders", "ballots")) {
            still = Records.with(still, part, List.of());
        }
        still = Records.with(still, "policy", Records.with(scenario.policy(), "evidenceHorizon", Duration.ofDays(100)));
        return Records.with(Records.with(still, "arrivals", arrivals), "duration", scenario.duration().plus(LATEST));
    }

    private static Observation observation(Entry.Observed observed) {
        Map<String, Object> values = new TreeMap<>(Map.of("admittedBy", Side.UNKNOWN, "struck", Struck.UNKNOWN, "cue", "", "look", "", "type", ""));
        Records.values(observed).forEach((name, value) -> {
            if (value != null) {
                values.put(name, value);
            }
        });
        values.put("kind", observed.sensor());
        values.put("received", observed.t());
        values.put("reliability", Reliability.valueOf(observed.grade().substring(0, 1)));
        values.put("credibility", Integer.parseInt(observed.grade().substring(1)));
        return Records.of(Observation.class, values);
    }
}
