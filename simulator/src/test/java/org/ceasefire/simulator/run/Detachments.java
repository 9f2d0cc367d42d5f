package org.ceasefire.simulator.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.TreeReader;

/** The story of one drone, with what a test says otherwise, and what became of its flights. */
final class Detachments {
    private static final Path STORY = Path.of("src", "test", "resources", "stories", "detachment.yaml");

    private Detachments() {}

    static Scenario story(String otherwise) {
        Problems problems = new Problems();
        Tree own = TreeReader.read("otherwise", otherwise.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
        return ScenarioReader.variants(STORY, problems).apply((Tree.Mapping) own).orElseThrow(() -> new AssertionError(problems.list()));
    }

    /** With another setting of the drone, and these events. */
    static Scenario drone(String figures, String... events) {
        return story("monitoring: {drones: [{id: drone-1, %s}]}\nevents: [%s]\n".formatted(figures, String.join(", ", events)));
    }

    static List<Entry> play(Scenario scenario) {
        return Runs.of(scenario).entries();
    }

    /** What the monitors know of the flights: {@code T+2h drone-1/1 launched}. */
    static List<String> flights(Scenario scenario) {
        return flights(scenario, play(scenario), Audience.MONITOR);
    }

    static List<String> flights(Scenario scenario, List<Entry> entries, Audience audience) {
        return Runs.only(entries, Entry.Sortie.class).stream().filter(each -> each.audience() == audience)
                .map(each -> (scenario.since(each.t()) + " " + each.id() + " " + each.change() + " " + each.reason()).trim()).toList();
    }

    static List<Entry.Look> looks(List<Entry> entries) {
        return Runs.only(entries, Entry.Look.class);
    }
}
