package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.ceasefire.simulator.expect.Assessed;
import org.ceasefire.simulator.scenario.Scenario;
import picocli.CommandLine.Option;

/** How a run is told to whoever started it. */
final class Telling {
    /** Goes back to the start of the line and clears it. */
    private static final String CLEAR = "\r" + " ".repeat(40) + "\r";

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "Print nothing but expectations that failed.")
    private boolean quiet;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the expectations as a JUnit report.")
    private Path junit;

    /** @throws Refused if the JUnit report has no folder to be written into: better now than after a long run */
    void check() {
        Optional<Path> folder = Optional.ofNullable(junit).map(file -> file.toAbsolutePath().getParent());
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new Refused("--junit: there is no folder '%s'. Maybe make it first.".formatted(junit.getParent()));
        }
    }

    /** Moves a line on a terminal; does nothing elsewhere. The launcher says whether standard error is one. */
    Consumer<Instant> progress(PrintWriter err, Scenario scenario) {
        if (!onTerminal()) {
            return instant -> {};
        }
        return instant -> {
            err.printf(Locale.ROOT, "\r%s of %s ", scenario.since(instant), scenario.since(scenario.endex()));
            err.flush();
        };
    }

    /** Writes the JUnit report, if one is wanted. */
    void write(Summary summary) throws IOException {
        if (junit != null) {
            Files.writeString(junit, JUnitReport.of(summary));
        }
    }

    /** Prints what there is to say and returns the exit code. */
    int tell(Summary summary, Path folder, PrintWriter out, PrintWriter err) {
        if (onTerminal()) {
            err.print(CLEAR);
            err.flush();
        }
        if (json) {
            out.print(summary.json());
        } else {
            lines(summary, folder, out);
        }
        out.flush();
        return summary.failed() ? 1 : 0;
    }

    private boolean onTerminal() {
        return Boolean.getBoolean("ceasefire.terminal") && !quiet && !json;
    }

    private void lines(Summary summary, Path folder, PrintWriter out) {
        if (!quiet) {
            out.printf("%s: %s%n", summary.scenario(), summary.title());
            out.printf("played to %s, seed %d, version %s%s%n", summary.played(), summary.seed(), summary.version(),
                    summary.feedback() ? "" : ", without feedback");
            out.printf("ledger sha256 %s%n", summary.digest());
        }
        for (Summary.Expected expected : summary.expectations()) {
            if (!quiet || expected.result() == Assessed.Result.FAILED) {
                line(summary, expected, out);
            }
        }
        if (!quiet) {
            out.printf("report %s%n", folder.resolve("report.html"));
        }
    }

    /** What held is told on one line; what failed on three, so that expected and got stand below each other. */
    private static void line(Summary summary, Summary.Expected expected, PrintWriter out) {
        String words = expected.expectation().replaceAll("^\\{(.*)}$", "$1");
        switch (expected.result()) {
            case HELD -> out.printf("PASS  %s  (%s)%n", words, expected.got());
            case OPEN -> out.printf("OPEN  %s  (%s)%n", words, expected.got());
            case FAILED -> out.printf("FAIL  %s:%d%n      expected  %s%n      got       %s%n",
                    summary.file(), expected.line(), words, expected.got());
        }
    }
}
