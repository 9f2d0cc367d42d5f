package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.ceasefire.adjudication.RuleFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ceasefire rules diff} as its users give it. */
class RulesDiffTest {
    private static final Path SHIPPED = Path.of("..", "rules", "drl");
    private static final Path GUNS = Path.of("..", "scenarios", "heavy-weapons-creep.yaml");

    @TempDir
    private static Path folder;
    private static Path blind;

    /** The shipped law without the rule of the weapons in the withdrawal zone. */
    @BeforeAll
    static void removeARule() throws IOException {
        blind = folder.resolve("blind");
        for (RuleFile file : RuleFile.below(SHIPPED)) {
            if (!file.name().equals("2-breaches/weapon-in-withdrawal-zone.drl")) {
                Files.createDirectories(blind.resolve(file.name()).getParent());
                Files.writeString(blind.resolve(file.name()), file.text());
            }
        }
    }

    @Test
    void identical_rules_differ_in_nothing_and_it_says_how_much_was_compared() {
        Told told = Told.by("rules", "diff", SHIPPED, SHIPPED, "--on", GUNS, Told.STORY, "--seeds", "1..2");
        assertEquals(0, told.code());
        assertLinesMatch(List.of(
                "OLD \\.\\./rules/drl, \\d+ rules; NEW \\.\\./rules/drl, \\d+ rules: the same rules\\.",
                "No difference: \\d+ breaches, \\d+ gates and 18 expectations compared over 4 runs\\."), told.out().lines().toList());
    }

    @Test
    void seeds_from_one_end_of_the_numbers_to_the_other_are_too_many() {
        Told told = Told.by("rules", "diff", SHIPPED, SHIPPED, "--on", GUNS, "--seeds", "-9000000000000000000..9000000000000000000");
        assertEquals(2, told.code());
        assertTrue(told.err().contains("no range of at most"), told::err);
    }

    @Test
    void a_difference_is_told_with_its_time_its_cause_and_its_rule_at_file_and_line() {
        Told told = Told.by("rules", "diff", SHIPPED, blind, "--on", GUNS);
        assertEquals(0, told.code());
        assertEquals("", told.err());
        assertLinesMatch(List.of(
                "OLD .*, \\d+ rules; NEW .*, \\d+ rules: 1 rule differs\\.",
                "  removed  weapon-in-withdrawal-zone  2-breaches/weapon-in-withdrawal-zone.drl:6",
                "",
                "heavy-weapons-creep, 1 seed, open loop: the same observations",
                "  lost          weapon-in-withdrawal-zone, caused by moved-up \\(incident-\\d+ at T\\+33h17m\\)",
                "                OLD by weapon-in-withdrawal-zone 2-breaches/weapon-in-withdrawal-zone.drl:6 \\(removed\\)"),
                told.out().lines().limit(6).toList());
        assertTrue(told.out().contains("  lost          phase-1, case of moved-up: approved (case-1 at T+34h17m)"), told.out());
        assertTrue(told.out().contains("  fails         {phase: 1, case-of: moved-up, by: T+64h}: held -> failed"), told.out());
        assertTrue(told.out().lines().reduce((one, last) -> last).orElse("").matches(
                "\\d+ differences: \\d+ breaches, \\d+ gates and 3 expectations compared over 1 run\\."), told.out());
    }

    @Test
    void over_several_seeds_a_difference_is_counted() {
        Told told = Told.by("rules", "diff", SHIPPED, blind, "--on", GUNS, "--seeds", "1..3", "--closed-loop");
        assertTrue(told.out().contains("heavy-weapons-creep, 3 seeds, closed loop: each run goes its own way"), told.out());
        assertTrue(told.out().contains("  lost          weapon-in-withdrawal-zone, caused by moved-up, in 2 of 3 seeds"), told.out());
    }

    @Test
    void programs_get_one_object() throws IOException {
        JsonNode diff = new JsonMapper().readTree(Told.by("rules", "diff", SHIPPED, blind, "--on", GUNS, "--format", "json").out());
        assertEquals(1, diff.get("format").asInt());
        assertEquals("removed", diff.get("changes").get(0).get("change").asText());
        JsonNode first = diff.get("scenarios").get(0).get("differences").get(0);
        assertEquals("lost", first.get("kind").get("change").asText());
        assertEquals("moved-up", first.get("kind").get("cause").asText());
        assertEquals(42, first.get("occurrences").get(0).get("seed").asInt());
        assertEquals("2-breaches/weapon-in-withdrawal-zone.drl:6", first.get("rules").get(0).get("before").asText());
    }

    @Test
    void what_cannot_be_read_ends_it_with_2_and_says_which_it_was() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("b.drl"), "package org.ceasefire.law.b;\nrule \"b\" when\nend\n");
        refused("There is no folder of rules '" + folder.resolve("none") + "'.", SHIPPED, folder.resolve("none"), "--on", GUNS);
        refused("NEW, " + broken + ", cannot be used:\nb.drl:", SHIPPED, broken, "--on", GUNS);
        refused("OLD, " + broken + ", cannot be used:\nb.drl:", broken, SHIPPED, "--on", GUNS);
        refused("The file 'none.yaml' does not exist.", SHIPPED, SHIPPED, "--on", folder.resolve("none.yaml"));
        refused("Missing required option: '--on=SCENARIO'", SHIPPED, SHIPPED);
        refused("'50..1' is no range of at most 100,000 seeds. Maybe: --seeds 1..50", SHIPPED, SHIPPED, "--on", GUNS, "--seeds", "50..1");
        refused("'many' is no range", SHIPPED, SHIPPED, "--on", GUNS, "--seeds", "many");
        refused("'1..2..3' is no range", SHIPPED, SHIPPED, "--on", GUNS, "--seeds", "1..2..3");
    }

    private static void refused(String why, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "rules";
        all[1] = "diff";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Told told = Told.by(all);
        assertEquals(2, told.code());
        assertTrue(told.err().contains(why), told.err());
        assertEquals("", told.out());
    }
}
