package org.ceasefire.simulator.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ceasefire.simulator.document.export.Exports;
import org.ceasefire.simulator.document.export.Exports.Format;
import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.report.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire export}: what a run tells, for other programs. */
@Command(name = "export", description = "Write what a run tells as tables and maps for other programs.", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "The run folder.")
    private Path folder;

    @Option(names = "--audience", paramLabel = "staff|monitor|UA|RU|players", defaultValue = "staff",
            description = "Who is to read it; what they may not see is not in the files.")
    private String audience;

    @Option(names = "--format", paramLabel = "csv|geojson|kml", split = ",", description = "What to write; all three if not given.")
    private List<String> formats = List.of("csv", "geojson", "kml");

    @Option(names = "--out", paramLabel = "DIR", description = "A new folder for the files; RUN/export-AUDIENCE if not given.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Format> wanted = formats.stream().map(ExportCommand::format).toList();
        Path ledger = folder.resolve(Recording.LEDGER);
        Story story = Story.read(ledger, ReportCommand.viewer(audience));
        Path target = Optional.ofNullable(out).orElse(folder.resolve("export-" + audience));
        try (RunFolder files = out == null ? RunFolder.replace(target) : RunFolder.create(target)) {
            Exports.write(story, wanted, files::open);
            files.complete();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw BrokenLedger.unknown(ledger, e);
        }
        spec.commandLine().getOut().println(target);
        return 0;
    }

    private static Format format(String name) {
        try {
            return org.ceasefire.vocabulary.Word.of(Format.class, name);
        } catch (IllegalArgumentException e) {
            throw new Refused("--format: %s.".formatted(e.getMessage()));
        }
    }
}
