package org.ceasefire.simulator.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire report}: makes the reports of a run anew, for whoever is to read them. */
@Command(name = "report", description = "Make the reports of a run anew, for an audience.", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "The run folder.")
    private Path folder;

    @Option(names = "--audience", paramLabel = "staff|monitor|UA|RU|players", defaultValue = "staff",
            description = "Who is to read it; what they may not see is not in the file.")
    private String audience;

    @Option(names = "--out", paramLabel = "DIR", description = "A new folder for the reports; RUN/AUDIENCE if not given.")
    private Path out;

    @Option(names = "--as-known-at", paramLabel = "T+48h",
            description = "Tell only what was known then; what came later is left out. As of the end of the run if not given.")
    private String asKnownAt;

    @Option(names = "--against", paramLabel = "RUN", description = "Compare with another run of the same story, instead: what changed, side by side.")
    private Path against;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Viewer viewer = viewer(audience);
        if (against != null) {
            if (asKnownAt != null) {
                throw new Refused("--against compares whole runs, --as-known-at cuts one short. Maybe leave one of them out.");
            }
            return compare(AgainstRun.of(folder, against, viewer));
        }
        Summary summary = Summary.read(folder);
        Optional<Instant> known = Optional.ofNullable(asKnownAt == null ? null : Stop.within("--as-known-at", asKnownAt, Recorded.read(folder)));
        Path target = Optional.ofNullable(out).orElse(folder.resolve(audience + known.map(ReportCommand::named).orElse("")));
        try (RunFolder reports = out == null ? RunFolder.replace(target) : RunFolder.create(target)) {
            write(reports, Story.read(folder.resolve(Recording.LEDGER), viewer), summary, known);
            reports.complete();
        }
        spec.commandLine().getOut().println(target.resolve("report.html"));
        return 0;
    }

    private void write(RunFolder reports, Story story, Summary summary, Optional<Instant> known) throws IOException {
        Path ledger = folder.resolve(Recording.LEDGER);
        // How the expectations of the scenario came out, and what reruns to the end showed, was not known before it.
        if (known.isPresent()) {
            Recording.reports(reports, ledger, story.asOf(known.get()), List.of(), List.of());
        } else {
            Recording.reports(reports, ledger, story, summary.told(), summary.reruns());
        }
        Recording.daily(reports, ledger, story, known.orElse(summary.until()));
    }

    /** {@code -as-known-at-2026-10-07T0630Z}: without colons, which file names may not hold everywhere. */
    private static String named(Instant instant) {
        return "-as-known-at-" + instant.truncatedTo(ChronoUnit.SECONDS).toString().replace(":00Z", "Z").replace(":", "");
    }

    private int compare(AgainstRun comparison) throws IOException {
        Path target = Optional.ofNullable(out).orElse(folder.resolve(audience + "-against-" + AgainstRun.name(against)));
        try (RunFolder reports = out == null ? RunFolder.replace(target) : RunFolder.create(target)) {
            comparison.write(reports);
            reports.complete();
        }
        spec.commandLine().getOut().println(target.resolve("comparison.html"));
        return 0;
    }

    /** @throws Refused if there is no such audience */
    static Viewer viewer(String audience) {
        try {
            return org.ceasefire.vocabulary.Word.of(Viewer.class, audience);
        } catch (IllegalArgumentException e) {
            throw new Refused("--audience: %s.".formatted(e.getMessage()));
        }
    }
}
