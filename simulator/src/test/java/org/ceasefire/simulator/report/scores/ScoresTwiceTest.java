package org.ceasefire.simulator.report.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.ceasefire.simulator.ledger.LedgerJson;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every score, computed twice: by the report, and by loops over the raw ledger that share no line with it. */
class ScoresTwiceTest {
    /** What rounding to three decimals may leave between two figures that are equal. */
    private static final double ROUNDING = 0.00051;

    @TempDir
    Path folder;

    static List<Path> shipped() {
        return Runs.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void both_say_the_same_of_a_shipped_scenario(Path scenario) throws IOException {
        assertEqualTwice(Files.writeString(folder.resolve("ledger.jsonl"), Runs.of(ScenarioReader.read(scenario).scenario()).ledger()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void both_say_the_same_of_twenty_random_scenarios(int base) throws IOException {
        for (int i = 0; i < 20; i++) {
            assertEqualTwice(Files.writeString(folder.resolve("ledger.jsonl"), Runs.of(RandomScenario.of(base + 10 * i)).ledger()));
        }
    }

    @Test
    void both_say_the_same_of_a_story_made_by_hand() throws IOException {
        assertEqualTwice(AssaultStory.ledger().in(folder));
    }

    static void assertEqualTwice(Path ledger) throws IOException {
        Map<String, String> ours = new TreeMap<>();
        flat("", LedgerJson.mapper().valueToTree(Scores.of(Story.read(ledger, Viewer.STAFF))), ours);
        Map<String, String> theirs = new TreeMap<>();
        flat("", new NaiveScores(ledger).all(), theirs);
        assertTrue(ours.size() > 10, ours::toString);
        List<String> differences = new ArrayList<>();
        ours.forEach((path, figure) -> compare(path, figure, theirs.getOrDefault(path, "absent"), differences));
        theirs.keySet().stream().filter(path -> !ours.containsKey(path)).forEach(path -> differences.add(path + ": absent, " + theirs.get(path)));
        assertEquals(List.of(), differences, "figures that differ, by the report and by the loops");
    }

    private static void compare(String path, String one, String other, List<String> differences) {
        boolean figures = one.matches("-?[0-9.E-]+") && other.matches("-?[0-9.E-]+");
        boolean equal = figures ? Math.abs(Double.parseDouble(one) - Double.parseDouble(other)) < ROUNDING : one.equals(other);
        if (!equal) {
            differences.add("%s: %s, %s".formatted(path, one, other));
        }
    }

    /** Every figure and word by its path; what is absent is not there. */
    private static void flat(String path, JsonNode node, Map<String, String> into) {
        if (node.isValueNode() && !node.isNull()) {
            into.put(path, node.asText());
        }
        node.fields().forEachRemaining(field -> flat(path + "/" + field.getKey(), field.getValue(), into));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            flat(path + "/" + i, node.get(i), into);
        }
    }
}
