package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was changed by one byte is found out. */
class VerifyTest {
    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void a_run() {
        run = Told.run(folder.resolve("run"), "--until", "T+20h");
    }

    @Test
    void a_run_that_was_not_touched_holds_and_says_its_digest() {
        Told told = Told.by("verify", run);
        assertEquals(0, told.code());
        assertTrue(told.out().startsWith("The same ledger: " + lines().size() + " lines, "), told.out());
        assertTrue(Told.text(run.resolve("summary.json")).contains(told.out().strip().replaceAll(".* |\\.$", "")), told.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 100})
    void a_changed_byte_of_the_ledger_is_named_by_its_line(int line) throws IOException {
        byte[] ledger = Files.readAllBytes(ledger());
        int at = String.join("\n", lines().subList(0, line - 1)).length() + 20;
        ledger[at] = (byte) (ledger[at] == 'x' ? 'y' : 'x');
        Files.write(ledger(), ledger);
        differs(line);
    }

    @Test
    void a_missing_last_line_is_named() throws IOException {
        List<String> lines = lines();
        Files.writeString(ledger(), String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
        assertTrue(differs(lines.size()).contains("recorded: (no such line)"));
    }

    @Test
    void a_missing_last_end_of_line_is_named() throws IOException {
        String text = Told.text(ledger());
        Files.writeString(ledger(), text.substring(0, text.length() - 1));
        differs(lines().size());
    }

    @Test
    void a_line_too_many_is_named() throws IOException {
        int lines = lines().size();
        Files.writeString(ledger(), "{}\n", StandardOpenOption.APPEND);
        assertTrue(differs(lines + 1).contains("again:    (no such line)"));
    }

    @Test
    void a_changed_rule_is_told_by_the_digest_in_the_first_line() throws IOException {
        change(run.resolve("inputs/rules/4-response/case.drl"), "by itself", "by itsell");
        differs(1);
    }

    @Test
    void a_changed_scenario_is_told_by_the_digest_in_the_first_line() throws IOException {
        change(run.resolve("inputs/scenario/late-picture.yaml"), "villagers", "villager2");
        differs(1);
    }

    @Test
    void another_seed_in_the_summary_is_told() throws IOException {
        change(run.resolve("summary.json"), "\"seed\" : 3", "\"seed\" : 4");
        differs(1);
    }

    private String differs(int line) {
        Told told = Told.by("verify", run);
        assertEquals(1, told.code());
        assertTrue(told.out().startsWith("Line " + line + " differs."), told.out());
        return told.out();
    }

    private static void change(Path file, String before, String after) throws IOException {
        String text = Told.text(file);
        assertTrue(text.contains(before), file.toString());
        Files.write(file, text.replaceFirst(before, after).getBytes(StandardCharsets.UTF_8));
    }

    private Path ledger() {
        return run.resolve("ledger.jsonl");
    }

    private List<String> lines() {
        return Told.text(ledger()).lines().toList();
    }
}
