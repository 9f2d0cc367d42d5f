package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.simulator.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be stopped in the process is stopped from outside of it: tried on processes of their own. */
class WatchdogTest {
    /** Every article with every other: some ten of them in the story, so more combinations than there will ever be time or room for. */
    private static final String EVERY_ARTICLE = "Obligation($%1$s: article)\n    ";
    @TempDir
    private Path folder;

    /** A process that has ended. */
    private record Ended(int code, String err) {}

    private Ended run(String conditions, Map<String, String> environment, String... java) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("law"));
        Files.writeString(folder.resolve("law/endless.drl"), """
                package org.ceasefire.law.test;

                import org.ceasefire.vocabulary.*;

                // Every article is held against every other.
                rule "endless"
                when
                    Incident($i: id)
                    %s
                then
                    insertLogical(new Breach($i, BreachType.ARTILLERY_FIRE));
                end
                """.formatted(conditions));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(java));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "run", Told.STORY.toString(),
                "--rules", folder.resolve("law").toString(), "--out", folder.resolve("out").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(folder.resolve("err")));
    }

    private void ledgerSurvives(Ended ended) throws IOException {
        Path ledger = folder.resolve("out.partial/ledger.jsonl");
        assertTrue(ended.err.contains("What was recorded so far is in " + ledger), ended.err);
        List<String> lines = Files.readAllLines(ledger);
        assertTrue(lines.size() > 1, ended.err);
        assertTrue(lines.stream().allMatch(line -> line.startsWith("{") && line.endsWith("}")), lines::toString);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void a_join_that_takes_for_ever_is_ended_with_its_rule_named_and_the_ledger_kept() throws IOException, InterruptedException {
        String articles = IntStream.range(0, 6).mapToObj(i -> EVERY_ARTICLE.formatted("a" + i)).collect(Collectors.joining());
        String last = "Obligation(" + IntStream.range(0, 100).mapToObj(i -> "article == ($a0 + $a1 + $a2 + $a3 + $a4 + $a5 + \"" + i + "\")").collect(Collectors.joining(" || ")) + ")";
        Ended ended = run(articles + last, Map.of("CEASEFIRE_PATIENCE", "10"));
        assertEquals(Failures.COULD_NOT, ended.code, ended.err);
        assertTrue(ended.err.contains("ule 'endless' goes on for more than 10 seconds"), ended.err);
        ledgerSurvives(ended);
    }

    @Test
    void rules_that_flood_the_memory_are_named_and_the_ledger_is_kept() throws IOException, InterruptedException {
        String articles = IntStream.range(0, 12).mapToObj(i -> EVERY_ARTICLE.formatted("a" + i)).collect(Collectors.joining());
        Ended ended = run(articles, Map.of(), "-Xmx160m", "-XX:+UseSerialGC");
        assertEquals(Failures.COULD_NOT, ended.code, ended.err);
        assertTrue(ended.err.contains("The memory was not enough for rule 'endless'"), ended.err);
        ledgerSurvives(ended);
    }

    @Test
    void a_patience_that_is_no_number_is_refused() throws IOException, InterruptedException {
        Ended ended = run("eval(true)", Map.of("CEASEFIRE_PATIENCE", "long"));
        assertEquals(Failures.COULD_NOT, ended.code, ended.err);
        assertTrue(ended.err.startsWith("CEASEFIRE_PATIENCE=long is no number of seconds"), ended.err);
    }
}
