package org.ceasefire.simulator.command;

import java.io.IOException;
import java.nio.file.Path;
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

    @Option(names = "--against", paramLabel = "RUN", description = "Compare with another run of the same story, instead: what changed, side by side.")
    private Path against;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Viewer viewer = viewer(audience);
        if (against != null) {
            return compare(AgainstRun.of(folder, against, viewer));
        }
        Summary summary = Summary.read(folder);
        Path target = Optional.ofNullable(out).orElse(folder.resolve(audience));
        try (RunFolder reports = out == null ? RunFolder.replace(target) : RunFolder.create(target)) {
            Path ledger = folder.resolve(Recording.LEDGER);
            Recording.reports(reports, ledger, Story.read(ledger, viewer), summary);
            reports.complete();
        }
        spec.commandLine().getOut().println(target.resolve("report.html"));
        return 0;
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
