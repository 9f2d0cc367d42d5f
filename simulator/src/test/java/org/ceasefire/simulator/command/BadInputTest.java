package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a wrong command, rule set or file of moves prints: exit code 2, a reason, no stack trace, nothing left behind.
 * Wrong scenarios have a table of their own.
 */
class BadInputTest {
    private static final String LAWS = Path.of("src", "test", "resources", "laws").toString();

    @TempDir
    private Path folder;

    /**
     * @param line the command line; SCENARIO, OUT and HERE (the folder of the test) are filled in
     * @param says part of what it prints
     */
    record Mistake(String name, String line, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void some_files() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Files.write(folder.resolve("binary.yaml"), new byte[] {0, (byte) 0xff, (byte) 0xfe, 3});
        Files.createDirectory(folder.resolve("folder"));
        Files.createDirectory(folder.resolve("binary"));
        Files.write(folder.resolve("binary/x.drl"), new byte[] {0, (byte) 0xff, (byte) 0xfe, 3});
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_and_leaves_nothing(Mistake mistake) {
        refused(mistake.line, mistake.says);
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("scenario that is not there", "run nothing.yaml --out OUT", "'nothing.yaml' does not exist. Maybe check the path."),
                new Mistake("scenario that is a folder", "run HERE/folder --out OUT", "is a folder, not a file. Maybe check the path."),
                new Mistake("scenario that is the root folder", "run / --out OUT", "is a folder, not a file. Maybe check the path."),
                new Mistake("scenario that is empty", "run HERE/file --out OUT", "file:1:1: The file is empty."),
                new Mistake("scenario that is binary", "run HERE/binary.yaml --out OUT", "not UTF-8 here. Maybe save it as UTF-8."),
                new Mistake("no scenario", "run", "Missing required parameter: 'SCENARIO'"),
                new Mistake("two scenarios", "run SCENARIO SCENARIO", "Unmatched argument at index 2"),
                new Mistake("no scenario to check", "check", "Missing required parameter: 'SCENARIO'"),
                new Mistake("output folder that is a folder", "run SCENARIO --out HERE/folder", "exists already. Maybe remove it, or name another."),
                new Mistake("output folder that is a file", "run SCENARIO --out HERE/file", "exists already. Maybe remove it, or name another."),
                new Mistake("output folder below a file", "run SCENARIO --out HERE/file/deep/run", "file' is a file. Maybe name another folder."),
                new Mistake("output folder that is the root folder", "run SCENARIO --out /", "'/' exists already."),
                new Mistake("JUnit report without its folder", "run SCENARIO --out OUT --junit HERE/no/junit.xml", "there is no folder"),
                new Mistake("stop that is no instant", "run SCENARIO --out OUT --until tomorrow", "--until: 'tomorrow' is not an instant. Maybe write T+31h"),
                new Mistake("stop after ENDEX", "run SCENARIO --out OUT --until T+31d", "lies outside the exercise"),
                new Mistake("stop before STARTEX", "run SCENARIO --out OUT --until 2026-08-09T00:00Z", "Maybe up to T+720h."),
                new Mistake("stop without its instant", "run SCENARIO --out OUT --until", "Missing required parameter for option '--until'"),
                new Mistake("seed that is no number", "run SCENARIO --out OUT --seed many", "'many' is not a whole number"),
                new Mistake("seed of twenty digits", "run SCENARIO --out OUT --seed 99999999999999999999", "at most 18 digits. Maybe: --seed 42"),
                new Mistake("option that is none", "run SCENARIO --untl T+3h", "Possible solutions: --until"),
                new Mistake("command that is none", "fly", "Unmatched argument at index 0: 'fly'\nMaybe look at: ceasefire --help"),
                new Mistake("audience that is none", "report RUN --audience press", "'press' is not one of staff, monitor, UA, RU, players"),
                new Mistake("rules that are not there", "run SCENARIO --out OUT --rules HERE/none", "There is no folder of rules"),
                new Mistake("rules that are a file", "run SCENARIO --out OUT --rules HERE/file", "There is no folder of rules"),
                new Mistake("folder without rules", "run SCENARIO --out OUT --rules HERE/folder", "There is no rule in the rule set. Maybe name a folder"),
                new Mistake("rules that are binary", "run SCENARIO --out OUT --rules HERE/binary", "is not UTF-8 text. Maybe save it as UTF-8."),
                new Mistake("rule that concludes what it matches", "run SCENARIO --out OUT --rules LAWS/selfish", "selfish"),
                new Mistake("rules in a circle", "run SCENARIO --out OUT --rules LAWS/circle", "and-back"),
                new Mistake("run that is not there", "verify HERE/none", "is not a run: it holds no summary.json. Maybe name the folder that a run printed."),
                new Mistake("folder that is no run to verify", "verify HERE/folder", "is not a run: it holds no summary.json."),
                new Mistake("folder that is no run to go on with", "continue HERE/folder", "is not a run: it holds no summary.json."),
                new Mistake("folder that is no run to report", "report HERE/folder", "is not a run: it holds no summary.json."));
    }

    /** One change to the rule on artillery fire; ^ marks the line to be named. */
    record Slip(String name, String before, String after, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_in_a_rule_is_named_at_its_line(Slip slip) throws IOException {
        String rule = Told.text(Path.of("..", "rules", "drl", "2-breaches", "artillery-fire.drl"));
        assertTrue(rule.contains(slip.before), slip.before);
        String wrong = rule.replace(slip.before, slip.after);
        long line = wrong.substring(0, wrong.indexOf('^')).chars().filter(letter -> letter == '\n').count() + 1;
        Files.writeString(folder.resolve("folder/wrong.drl"), wrong.replace("^", ""));
        Told told = refused("run SCENARIO --out OUT --rules HERE/folder", slip.says);
        assertTrue(told.err().contains("wrong.drl:" + line + ":"), "line " + line + ": " + told.err());
    }

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip("field that a fact does not have", "happening == Happening.FIRE", "^hapening == Happening.FIRE", "hapening"),
                new Slip("fact that is none", "    Verified(incident", "    ^Verifyed(incident", "Verifyed"),
                new Slip("conclusion that is none", "new BreachGround(", "new ^BreechGround(", "BreechGround"),
                new Slip("program that is ended", "then\n", "then\n    ^System.exit(3);\n", "is not one conclusion: it does not begin with insertLogical"),
                new Slip("file that is read", "concernsCount($count)", "^new java.io.File(\"/\").exists()", "File"),
                new Slip("variable that is none", "new BreachGround($incident,", "new BreachGround(^$incidents,", "$incidents is bound nowhere before"),
                new Slip("missing bracket", "    Incident($incident: id, happening", "    ^Incident($incident: id, (happening", "This parenthesis is not closed"));
    }

    @Test
    void rules_that_never_come_to_rest_are_stopped_and_leave_what_was_recorded() throws IOException {
        Path scenario = Files.writeString(folder.resolve("minute.yaml"),
                Told.text(Told.STORY).replace("  case-per: incident\n", "  case-per: incident\n  corroborated-within: 1m\n")
                        .replace("    seen: T+10h\n", "    seen: T+1h\n"));
        Path out = folder.resolve("out");
        Told told = Told.by("run", scenario, "--out", out, "--rules", LAWS + "/restless");
        assertEquals(2, told.code());
        assertTrue(told.err().contains("At T+10h30m the law did not come to rest within 100 rounds"), told.err());
        assertTrue(told.err().contains("alarm-without-end"), told.err());
        assertTrue(told.err().contains("What was recorded so far is in " + folder.resolve("out.partial/ledger.jsonl")), told.err());
        List<String> recorded = Told.text(folder.resolve("out.partial/ledger.jsonl")).lines().toList();
        assertTrue(recorded.get(recorded.size() - 1).startsWith("{\"kind\":"), recorded.get(recorded.size() - 1));
        assertFalse(Files.exists(out));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_leaves_no_run() {
        refused("run SCENARIO --out OUT --junit /dev/full", "Maybe the disk is full.");
    }

    @Test
    void what_nobody_has_foreseen_is_one_line_that_asks_for_a_report() {
        Told told = Told.by(Broken.line(new Failures(false)));
        assertEquals(2, told.code());
        assertEquals("This should not have happened: java.lang.IllegalStateException: a bug. Maybe report it, with the command and the scenario; "
                + "CEASEFIRE_DEBUG=1 shows where it was.\n", told.err());
    }

    @Test
    void what_nobody_has_foreseen_shows_where_it_was_if_that_is_wanted() {
        Told told = Told.by(Broken.line(new Failures(true)));
        assertEquals(2, told.code());
        assertTrue(told.err().contains("at org.ceasefire.simulator.command.Broken.run"), told.err());
    }

    @Test
    void too_little_memory_is_told_apart() {
        assertEquals("The memory was not enough. Maybe give more: JAVA_TOOL_OPTIONS=-Xmx4g", Failures.unforeseen(new OutOfMemoryError()));
    }

    private Told refused(String line, String says) {
        List<String> before = Told.names(folder);
        Object[] arguments = Arrays.stream(line.split(" "))
                .map(word -> word.replace("SCENARIO", Told.STORY.toString()).replace("HERE", folder.toString()).replace("LAWS", LAWS)
                        .replace("OUT", folder.resolve("out").toString()))
                .toArray();
        Told told = Told.by(arguments);
        assertEquals(2, told.code(), told::toString);
        assertEquals("", told.out());
        assertTrue(told.err().contains(says), told.err());
        assertFalse(told.err().contains("Exception"), told.err());
        assertEquals(before, Told.names(folder));
        return told;
    }
}
