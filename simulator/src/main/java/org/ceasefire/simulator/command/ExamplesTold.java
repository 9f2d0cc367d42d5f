package org.ceasefire.simulator.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.adjudication.NearMiss;
import org.ceasefire.adjudication.Probe;
import org.ceasefire.simulator.workbench.Failure;
import org.ceasefire.simulator.workbench.Outcome;
import org.ceasefire.simulator.workbench.TestRun;

/** Tells people how examples came out: those that failed, and one line about all. */
final class ExamplesTold {
    /** How many rules are named that came near to what was expected. */
    static final int NEAREST = 3;
    private final PrintWriter out;
    private final Probe probe;
    private int closeUps;

    /** @param closeUps of how many failures it is told what came near; that takes time */
    ExamplesTold(PrintWriter out, Probe probe, int closeUps) {
        this.out = out;
        this.probe = probe;
        this.closeUps = closeUps;
    }

    /** Those that failed. */
    void failures(TestRun results) {
        results.outcomes().stream().filter(outcome -> !outcome.held()).forEach(this::failed);
    }

    void tell(TestRun results) {
        failures(results);
        long files = results.files().stream().filter(file -> !file.outcomes().isEmpty()).count();
        int examples = results.outcomes().size();
        out.printf("%,d %s in %d %s: %s.%n", examples, examples == 1 ? "example" : "examples", files, files == 1 ? "file" : "files",
                examples == 0 ? "nothing was tested" : results.failed() == 0 ? examples == 1 ? "it holds" : "all hold"
                        : "%,d %s".formatted(results.failed(), results.failed() == 1 ? "fails" : "fail"));
    }

    private void failed(Outcome outcome) {
        for (Failure failure : outcome.failures()) {
            out.printf("FAIL  %s: %s%n", failure.at(), outcome.example().name());
            boolean isNear = closeUps-- > 0;
            Stream.concat(plain(failure).stream(), isNear ? near(failure, probe).stream() : Stream.of()).forEach(line -> out.printf("      %s%n", line));
        }
    }

    /** What was expected, what there is, and what came nearest, line by line. */
    static List<String> lines(Failure failure, Probe probe) {
        return Stream.concat(plain(failure).stream(), near(failure, probe).stream()).toList();
    }

    private static List<String> plain(Failure failure) {
        List<String> lines = new ArrayList<>(List.of("expected  " + failure.expected(), "got       " + failure.got()));
        failure.by().forEach(rule -> lines.add("by rule   " + rule));
        return lines;
    }

    private static List<String> near(Failure failure, Probe probe) {
        List<String> lines = new ArrayList<>();
        for (NearMiss miss : failure.nearest(probe, NEAREST)) {
            lines.add("%s stopped at %s:%d:%d: %s".formatted(miss.rule(), miss.file(), miss.line(), miss.column(), miss.condition()));
            if (!miss.values().isEmpty()) {
                lines.add("    " + String.join("; ", miss.values()));
            }
        }
        return lines;
    }
}
