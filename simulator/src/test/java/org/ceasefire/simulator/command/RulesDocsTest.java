package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ceasefire rules docs} as its users give it. */
class RulesDocsTest {
    private static final Path SHIPPED = Path.of("..", "rules", "drl");

    @TempDir
    private Path folder;

    @Test
    void it_prints_the_committed_reference_and_the_index_of_the_rule_set() {
        Told told = Told.by("rules", "docs", "--rules", SHIPPED);
        assertEquals(0, told.code());
        String reference = Told.text(Path.of("..", "rules", "VOCABULARY.md"));
        String readme = Told.text(Path.of("..", "rules", "README.md"));
        String index = readme.substring(readme.indexOf("| file | rules |"));
        assertEquals(reference + "\n## Index of the rules\n\n" + index, told.out());
    }

    @Test
    void a_rule_of_the_authors_own_is_in_the_index() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        String rule = Files.readString(SHIPPED.resolve("1-evidence").resolve("verified.drl"));
        Files.writeString(own.resolve("mine.drl"), rule.replace("\"verified\"", "\"mine\""));
        Told told = Told.by("rules", "docs", "--rules", own);
        assertTrue(told.out().endsWith("| [mine.drl](drl/mine.drl) | `mine`: An incident is verified when it stands as firmly as the policy asks. |\n"),
                told.out());
    }

    @Test
    void a_file_that_was_written_is_up_to_date_until_a_rule_changes() throws IOException {
        Path docs = folder.resolve("docs.md");
        assertEquals(0, Told.by("rules", "docs", "--rules", SHIPPED, "--out", docs).code());
        Told fresh = Told.by("rules", "docs", "--rules", SHIPPED, "--check", "--out", docs);
        assertEquals(0, fresh.code());
        assertTrue(fresh.out().matches(".*docs.md is up to date: \\d+ rules\\.\n"), fresh.out());
        Files.writeString(docs, Files.readString(docs).replace("`verified`: An incident", "`verified`: A happening"));
        long line = Files.readString(docs).lines().takeWhile(each -> !each.contains("A happening")).count() + 1;
        Told stale = Told.by("rules", "docs", "--rules", SHIPPED, "--check", "--out", docs);
        assertEquals(1, stale.code());
        assertTrue(stale.out().startsWith(docs + ":" + line + ": not what the rules say now."), stale.out());
    }

    @Test
    void what_cannot_be_checked_or_read_ends_it_with_2() {
        Told nothing = Told.by("rules", "docs", "--check");
        assertEquals(2, nothing.code());
        assertTrue(nothing.err().contains("--check needs the file"), nothing.err());
        Told missing = Told.by("rules", "docs", "--rules", SHIPPED, "--check", "--out", folder.resolve("none.md"));
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("There is no file"), missing.err());
    }
}
