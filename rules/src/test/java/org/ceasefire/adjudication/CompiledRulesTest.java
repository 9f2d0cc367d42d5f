package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.vocabulary.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledRulesTest {
    private static final List<RuleFile> RULES = Law.files(Law.rule("r", "Incident($i: id) eval(true)", "Breach($i, BreachType.ARTILLERY_FIRE)"));
    private static final List<RuleFile> OTHERS = Law.files(Law.rule("r", "Incident($i: id) eval(true)", "Breach($i, BreachType.GROUND_ASSAULT)"));

    @TempDir
    private Path folder;

    private CompiledRules kept() {
        return new CompiledRules(Optional.of(folder.resolve("rules")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("rules"))) {
            return files.toList();
        }
    }

    private static String verdict(Rulebook rulebook) {
        try (Adjudicator adjudicator = rulebook.open()) {
            adjudicator.state("incident-1", Facts.incident("incident-1", Happening.FIRE, 0));
            return adjudicator.judge().get(0).verdict().key();
        }
    }

    @Test
    void rules_are_compiled_once() throws IOException {
        Rulebook.load(RULES, kept());
        Path file = files().get(0);
        // The compiled rules of another set, under the key of this one, show whether it was compiled anew.
        String key = kept().key(RULES.get(0));
        kept().keep(key, new Compiler().compile(OTHERS.get(0), RuleParser.parse(OTHERS)));
        assertEquals(List.of(file), files());
        assertEquals("incident-1/ground-assault", verdict(Rulebook.load(RULES, kept())));
    }

    @Test
    void a_file_that_did_not_change_is_not_compiled_again_for_the_next_rule_set() {
        CompiledRules kept = Law.NOWHERE;
        RuleFile other = new RuleFile("other.drl", RULES.get(0).text().replace("\"r\"", "\"q\""));
        Map<RuleFile, List<ParsedRule>> one = Map.of(RULES.get(0), RuleParser.parse(RULES));
        CompiledFile first = kept.of(one).get(0);
        assertSame(first, kept.of(one).get(0));
        assertNotSame(first, kept.of(Map.of(other, RuleParser.parse(List.of(other)))).get(0));
    }

    @Test
    void other_rules_and_only_they_have_another_key() {
        String key = kept().key(RULES.get(0));
        assertEquals(key, kept().key(RULES.get(0)));
        assertNotEquals(key, kept().key(OTHERS.get(0)));
        assertNotEquals(key, kept().key(new RuleFile("renamed.drl", RULES.get(0).text())));
    }

    @Test
    void the_order_of_files_does_not_change_the_digest() {
        List<RuleFile> files = List.of(RULES.get(0), new RuleFile("another.drl", "package org.ceasefire.law;"));
        assertEquals(Digest.of(files), Digest.of(List.of(files.get(1), files.get(0))));
    }

    @Test
    void damaged_files_are_compiled_again_and_mended() throws IOException {
        Rulebook.load(RULES, kept());
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        for (byte[] damaged : List.of(new byte[0], new byte[40], Arrays.copyOf(whole, whole.length / 2), Arrays.copyOf(whole, whole.length + 1), changed)) {
            Files.write(file, damaged);
            assertEquals("incident-1/artillery-fire", verdict(Rulebook.load(RULES, kept())));
            assertTrue(kept().find(kept().key(RULES.get(0))).isPresent());
        }
        assertEquals(1, files().size());
    }

    @Test
    void what_was_kept_is_found_and_nothing_else() {
        byte[] compiled = {1, 2, 3};
        assertArrayEquals(compiled, kept().keep("key", compiled));
        assertArrayEquals(compiled, kept().find("key").orElseThrow());
        assertTrue(kept().find("other").isEmpty());
        assertTrue(Law.NOWHERE.find("key").isEmpty());
    }

    @Test
    void a_folder_that_cannot_be_written_to_costs_only_time() throws IOException {
        Files.writeString(folder.resolve("rules"), "a file where the folder should be");
        assertEquals("incident-1/artillery-fire", verdict(Rulebook.load(RULES, kept())));
    }

    @Test
    void a_file_that_cannot_be_replaced_leaves_no_rest_behind() throws IOException {
        Files.createDirectories(folder.resolve("rules").resolve("key.compiled").resolve("full"));
        kept().keep("key", new byte[] {1});
        assertTrue(kept().find("key").isEmpty());
        assertEquals(1, files().size());
        assertFalse(files().get(0).toString().endsWith(".partial"));
    }
}
