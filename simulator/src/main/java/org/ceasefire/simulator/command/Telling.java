package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

import org.ceasefire.simulator.expect.Assessed;
import org.ceasefire.simulator.scenario.Scenario;
import picocli.CommandLine.Option;

/** How a run is told to whoever started it. */
final class Telling {
    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "Print nothing but failures.")
    private boolean quiet;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the expectations as a JUnit report.")
    private Path junit;

    /** Moves a line on a terminal; does nothing elsewhere. The launcher says whether standard error is one. */
    Consumer<Instant> progress(PrintWriter err, Scenario scenario) {
        if (quiet || json || !Boolean.getBoolean("ceasefire.terminal")) {
            return instant -> {};
        }
        return instant -> {
            err.printf(Locale.ROOT, "\r%s of %s ", Play.since(scenario, instant), Play.since(scenario, scenario.endex()));
            err.flush();
        };
    }

    /** Prints what there is to say and returns the exit code. */
    int tell(Summary summary, Path folder, PrintWriter out) throws IOException {
        if (junit != null) {
            Files.writeString(junit, JUnitReport.of(summary));
        }
        if (json) {
            out.print(summary.json());
        } else {
            lines(summary, folder, out);
        }
        out.flush();
        return summary.failed() ? 1 : 0;
    }

    private void lines(Summary summary, Path folder, PrintWriter out) {
        if (Boolean.getBoolean("ceasefire.terminal") && !quiet) {
            System.err.print("\r                              \r");
        }
        if (!quiet) {
            out.printf("%s: %s%n", summary.scenario(), summary.title());
            out.printf("seed %d, version %s, ledger %s%n", summary.seed(), summary.version(), summary.digest());
        }
        for (Summary.Expected expected : summary.expectations()) {
            if (!quiet || expected.result() == Assessed.Result.FAILED) {
                out.printf("%-4s  line %d  %s  (%s)%n", mark(expected.result()), expected.line(), expected.expectation(), expected.got());
            }
        }
        if (!quiet) {
            out.printf("%s%n", folder.resolve("report.html"));
        }
    }

    private static String mark(Assessed.Result result) {
        return switch (result) {
            case HELD -> "PASS";
            case FAILED -> "FAIL";
            case OPEN -> "OPEN";
        };
    }
}
