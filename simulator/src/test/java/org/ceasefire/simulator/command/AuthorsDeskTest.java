package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop of {@code rules watch}, save by save. */
class AuthorsDeskTest {
    private static final String FILE = "2-breaches/small-arms-fire.drl";

    @TempDir
    private Path folder;
    private final StringWriter told = new StringWriter();
    private Path rule;
    private AuthorsDesk desk;

    @BeforeEach
    void an_author_with_a_copy_of_the_law() throws IOException {
        LawCopy.into(folder);
        rule = folder.resolve(FILE);
        desk = new AuthorsDesk(folder, List.of(ScenarioReader.read(Path.of("..", "scenarios", "second-shot-seen.yaml")).scenario()), new PrintWriter(told));
        desk.begin();
    }

    @Test
    void what_is_no_text_ends_no_watch() throws IOException {
        Files.write(rule, new byte[] {(byte) 0xe4, (byte) 0xf6});
        told.getBuffer().setLength(0);
        desk.saved(Set.of(rule));
        assertTrue(told.toString().contains("is not UTF-8 text"), told::toString);
        assertTrue(told.toString().contains("The last good law stays"), told::toString);
    }

    @Test
    void examples_that_cannot_be_read_are_counted_as_such() throws IOException {
        Path examples = Files.writeString(folder.resolve("2-breaches/small-arms-fire.examples.yaml"), "examples: [{example: x}]");
        told.getBuffer().setLength(0);
        desk.saved(Set.of(examples));
        while (!told.toString().contains("examples of the law")) {
            desk.goOn();
        }
        assertTrue(told.toString().contains("all hold; 1 file could not be read."), told::toString);
    }

    private String save(String text, String instead) throws IOException {
        String before = Files.readString(rule);
        assertTrue(before.contains(text), before);
        Files.writeString(rule, before.replace(text, instead));
        told.getBuffer().setLength(0);
        desk.saved(Set.of(rule));
        return told.toString();
    }

    @Test
    void a_save_tells_which_examples_beside_it_fail_and_what_differs_in_the_scenario() throws IOException {
        String said = save("happening == Happening.FIRE", "happening == Happening.WORKS");
        assertTrue(said.contains("Saved: " + FILE), said);
        assertTrue(said.contains("small-arms-fire.examples.yaml:"), said);
        assertTrue(said.contains("small-arms-fire stopped at " + FILE), said);
        assertTrue(said.contains("1 rule differs"), said);
        assertTrue(said.contains("expectations compared over 1 run."), said);
    }

    @Test
    void a_broken_file_keeps_the_last_good_law_and_says_so() throws IOException {
        String said = save("$from: from", "$from: form");
        assertTrue(said.contains(FILE + ":9:"), said);
        assertTrue(said.contains("error unknown-field"), said);
        assertTrue(said.contains("The last good law stays: "), said);
        assertFalse(said.contains("differs"), said);
        String mended = save("$from: form", "$from: from");
        assertTrue(mended.contains("all hold."), mended);
        assertFalse(mended.contains("differs"), mended);
    }

    @Test
    void the_examples_of_all_other_files_are_run_afterwards() throws IOException {
        save("A verified", "A once verified");
        told.getBuffer().setLength(0);
        while (!told.toString().contains("examples of the law")) {
            desk.goOn();
        }
        assertTrue(told.toString().endsWith("examples of the law: all hold.%n".formatted()), told::toString);
        told.getBuffer().setLength(0);
        desk.goOn();
        assertEquals("", told.toString());
    }
}
