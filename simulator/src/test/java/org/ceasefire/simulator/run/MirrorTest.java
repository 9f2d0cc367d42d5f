package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law is symmetric: who holds which ground, acts, claims and is bound is exchanged, and the findings are exchanged with it. */
class MirrorTest {
    /** What is found, apart from what the ladder makes of it. */
    private static final Set<String> FINDINGS = Set.of("existence", "certainty", "occurrence", "verified", "benign", "breach", "grade", "disputed",
            "attribution", "exchange", "possibly-staged", "provoked", "plea-fails", "justified", "intent", "volley", "overrun", "regained", "obscured");

    @ParameterizedTest
    @MethodSource("org.ceasefire.simulator.run.Runs#shipped")
    void mirrored_sides_bring_mirrored_findings(Path file) {
        Scenario scenario = ScenarioReader.read(file).scenario();
        assertEquals(findings(scenario, Map.of()), findings(Mirror.of(scenario), Mirror.WORDS));
    }

    /** How often each finding was made, amended or withdrawn when; order within an instant may hang on the names of sides. */
    private static Map<String, Integer> findings(Scenario scenario, Map<String, String> words) {
        Map<String, Integer> found = new TreeMap<>();
        for (Entry.Ruling ruling : Runs.of(scenario).withoutFeedback().entries(Entry.Ruling.class)) {
            if (FINDINGS.contains(ruling.verdict())) {
                String line = String.join(" ", List.of(ruling.t().toString(), ruling.change(), ruling.verdict(), swapped(ruling.subject(), words),
                        swapped(ruling.value(), words), swapped(ruling.was(), words)));
                found.merge(line, 1, Integer::sum);
            }
        }
        return found;
    }

    private static String swapped(Map<String, String> value, Map<String, String> words) {
        Map<String, String> swapped = new TreeMap<>();
        value.forEach((name, word) -> swapped.put(name, swapped(word, words)));
        return swapped.toString();
    }

    /** A duty's id names who owes: {@code 3.2/UA/1}. */
    private static String swapped(String word, Map<String, String> words) {
        return Stream.of(word.split("/")).map(part -> words.getOrDefault(part, part)).collect(Collectors.joining("/"));
    }
}
