package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesNewTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void a_copy_of_the_law() {
        LawCopy.into(folder);
    }

    @Test
    void a_new_type_passes_lint_and_fails_its_first_example() {
        assertEquals(0, Told.by("rules", "new", "night-flight", "--of", "flight", "--rules", folder).code());
        Told lint = Told.by("rules", "lint", "--rules", folder);
        assertEquals(0, lint.code(), lint::out);
        assertTrue(lint.out().startsWith("Nothing found"), lint::out);
        Told test = Told.by("rules", "test", folder.resolve("2-breaches/night-flight.drl"));
        assertEquals(1, test.code());
        assertTrue(test.out().contains("what must be a breach"), test::out);
        assertTrue(test.out().contains("2 examples in 1 file: 1 fails."), test::out);
    }

    @Test
    void a_type_that_is_there_is_left_as_it_is() throws IOException {
        Path rule = folder.resolve("2-breaches/artillery-fire.drl");
        String before = Files.readString(rule);
        Told told = Told.by("rules", "new", "artillery-fire", "--rules", folder);
        assertEquals(2, told.code());
        assertTrue(told.err().contains("artillery-fire.drl' exists already"), told::err);
        assertEquals(before, Files.readString(rule));
    }

    @Test
    void what_is_no_word_or_no_happening_is_refused() {
        assertTrue(Told.by("rules", "new", "Night Flight", "--rules", folder).err().contains("cannot name a breach type"));
        Told told = Told.by("rules", "new", "night-flight", "--of", "flights", "--rules", folder);
        assertEquals(2, told.code());
        assertTrue(told.err().contains("Maybe one of: fire,"), told::err);
        assertTrue(Files.notExists(folder.resolve("2-breaches/night-flight.drl")));
    }
}
