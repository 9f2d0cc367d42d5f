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
import org.junit.jupiter.api.io.TempDir;

/** An exercise that is played in moves: stopped at T+11h30m, when phase 1 has been proposed, and played on. */
class ContinueTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path desk;

    private Path run;

    @BeforeEach
    void played_to_a_stop() {
        run = Told.run(folder.resolve("run"), "--until", "T+11h30m");
    }

    @Test
    void a_run_played_on_is_the_run_played_at_once() {
        Path whole = Told.run(folder.resolve("whole"));
        String before = ledger(run);
        assertEquals(0, Told.by("continue", run).code());
        assertEquals(ledger(whole), ledger(run));
        assertTrue(ledger(run).startsWith(before));
        assertEquals(List.of("run", "whole"), Told.names(folder));
    }

    @Test
    void people_who_vote_change_what_comes() throws IOException {
        Told told = Told.by("continue", run, "--inputs", refusal());
        assertEquals(1, told.code());
        assertTrue(told.out().contains("      expected  phase: 1, by: T+13h\n      got       it has not happened by T+720h"), told.out());
        assertTrue(ledger(run).contains("\"outcome\":\"refused\",\"by\":\"ukrainian-command\""));
        assertFalse(ledger(run).contains("\"kind\":\"response\""));
    }

    @Test
    void moves_are_kept_in_order_and_the_run_verifies() throws IOException {
        assertEquals(0, Told.by("continue", run, "--inputs", refusal(), "--until", "T+11h40m").code());
        Path second = moves("second.yaml", "{id: over, decision: approved, at: T+12h, case: case-1, gate: determination}");
        Told.by("continue", run, "--inputs", second, "--until", "T+20h");
        assertEquals(List.of("001.yaml", "002.yaml"), Told.names(run.resolve("inputs/moves")));
        assertEquals(Told.text(second), Told.text(run.resolve("inputs/moves/002.yaml")));
        assertTrue(ledger(run).contains("\"outcome\":\"approved\",\"by\":\"white cell\""));
        assertEquals(0, Told.by("verify", run).code());
    }

    @Test
    void a_run_is_found_from_inside_and_through_a_link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), run);
        assertEquals(0, Told.by("continue", link, "--until", "T+12h").code());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(0, Told.by("continue", run.resolve("."), "--until", "T+13h").code());
        assertEquals(List.of("link", "run"), Told.names(folder));
    }

    @Test
    void what_has_been_played_cannot_be_changed() throws IOException {
        refused("input 'early' is for T+11h, but the run has been played to T+11h30m. Maybe put it in at that instant or later.",
                "--inputs", moves("m.yaml", "{id: early, vote: refuse, at: T+11h, case: case-1, gate: phase-1, member: ukrainian-command}"));
        refused("The run has been played to T+11h30m already. Maybe --until a later instant.", "--until", "T+11h");
    }

    @Test
    void an_input_is_put_in_once() throws IOException {
        assertEquals(0, Told.by("continue", run, "--inputs", refusal(), "--until", "T+11h40m").code());
        refused("the run has an input 'refusal' already. Maybe give this one another id.", "--inputs",
                moves("m.yaml", "{id: refusal, vote: approve, at: T+12h, case: case-1, gate: determination, member: FR}"));
    }

    @Test
    void an_input_that_the_run_cannot_take_leaves_it_as_it_was() throws IOException {
        refused("there is no case 'case-7'. Maybe look at", "--inputs",
                moves("m.yaml", "{id: v, vote: approve, at: T+12h, case: case-7, gate: determination, member: FR}"));
        refused("phase-1 of case-1 was approved at T+", "--inputs",
                moves("m.yaml", "{id: v, decision: refused, at: T+13h, case: case-1, gate: phase-1}"));
        refused("FR has voted on determination of case-1 already. Maybe look at", "--inputs",
                moves("m.yaml", "{id: v, vote: approve, at: T+12h, case: case-1, gate: determination, member: FR}",
                        "{id: w, vote: refuse, at: T+13h, case: case-1, gate: determination, member: FR}"));
    }

    private void refused(String why, Object... arguments) {
        String before = ledger(run);
        Told told = Told.by(Stream.concat(Stream.of("continue", run), Arrays.stream(arguments)).toArray());
        assertEquals(2, told.code());
        assertEquals("", told.out());
        assertTrue(told.err().contains(why), told.err());
        assertEquals(before, ledger(run));
        assertFalse(Told.names(folder).contains("run.partial"));
    }

    private Path refusal() throws IOException {
        return moves("refusal.yaml", "{id: refusal, vote: refuse, at: T+11h30m, case: case-1, gate: phase-1, member: ukrainian-command}");
    }

    private Path moves(String name, String... moves) throws IOException {
        return Files.writeString(desk.resolve(name), "author: white cell\nmoves:\n  - " + String.join("\n  - ", moves) + "\n");
    }

    private static String ledger(Path run) {
        return Told.text(run.resolve("ledger.jsonl"));
    }
}
