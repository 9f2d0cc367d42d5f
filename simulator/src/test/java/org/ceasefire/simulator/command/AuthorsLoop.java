package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ceasefire.simulator.scenario.reading.ScenarioReader;

/**
 * Measures the rule author's loop: what a save costs in a warm process, beside a fresh {@code rules test} and beside Maven, which builds the same
 * rules and runs the same examples. Wall time. Run in the folder of the clone, after {@code mvn package}; the command is in CONTRIBUTING.md.
 */
final class AuthorsLoop {
    private static final int SAVES = 40;

    private AuthorsLoop() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("law");
        LawCopy.into(folder);
        warm(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        fresh("a fresh rules test, all examples", java, "-jar", "target/simulator-0.1.0.jar", "rules", "test", "--rules", folder.toString());
        fresh("a fresh rules test, one file", java, "-jar", "target/simulator-0.1.0.jar", "rules", "test",
                folder.resolve("2-breaches/weapon-in-withdrawal-zone.drl").toString());
        fresh("Maven: build and all examples", "mvn", "-o", "-q", "-B", "-f", "../pom.xml", "test", "-Dtest=ExamplesOfTheLawTest",
                "-Dsurefire.failIfNoSpecifiedTests=false");
    }

    /** Saves a rule forth and back; the first quarter of the saves only warms up. */
    private static void warm(Path folder) throws IOException {
        AuthorsDesk desk = new AuthorsDesk(folder, List.of(ScenarioReader.read(Path.of("..", "scenarios", "heavy-weapons-creep.yaml")).scenario()),
                new PrintWriter(Writer.nullWriter()));
        desk.begin();
        Path rule = folder.resolve("2-breaches/weapon-in-withdrawal-zone.drl");
        String good = Files.readString(rule);
        String other = good.replace("Verified(incident == $incident)", "Existence(incident == $incident, standing.atLeast(Standing.CONFIRMED))");
        List<Long> saves = new ArrayList<>();
        for (int save = 0; save < SAVES; save++) {
            Files.writeString(rule, save % 2 == 0 ? other : good);
            long began = System.nanoTime();
            desk.saved(Set.of(rule));
            if (save >= SAVES / 4) {
                saves.add((System.nanoTime() - began) / 1_000_000);
            }
        }
        System.out.printf("%-34s p50 %,6d ms   p95 %,6d ms%n", "a save", at(saves, 0.5), at(saves, 0.95));
    }

    private static long at(List<Long> times, double share) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static void fresh(String what, String... command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int code = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        System.out.printf("%-34s     %,6d ms   (exit code %d)%n", what, (System.nanoTime() - began) / 1_000_000, code);
    }
}
