package org.ceasefire.simulator.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.against.SameTruth;

/** Writes the comparison of two runs. */
record AgainstRun(Path run, Path other, Viewer viewer) {
    /** @throws Refused if one of them is no run, or they have no truth in common */
    static AgainstRun of(Path run, Path other, Viewer viewer) throws IOException {
        Summary.read(run);
        Summary.read(other);
        if (SameTruth.common(story(run, Viewer.STAFF), story(other, Viewer.STAFF)) == 0) {
            throw new Refused("--against: '%s' and '%s' have not one act in common, so nothing can be compared. Maybe name two runs of the same story."
                    .formatted(run, other));
        }
        return new AgainstRun(run, other, viewer);
    }

    /** Writes {@code comparison.md} and {@code comparison.html}. */
    void write(RunFolder folder) throws IOException {
        Reports.Written written = Reports.compare(story(run, viewer), story(other, viewer), List.of(name(run), name(other)));
        folder.write("comparison.md", Play.bytes(written.markdown()));
        folder.write("comparison.html", Play.bytes(written.html()));
    }

    static String name(Path run) {
        return run.toAbsolutePath().normalize().getFileName().toString();
    }

    private static Story story(Path run, Viewer viewer) throws IOException {
        return Story.read(run.resolve(Recording.LEDGER), viewer);
    }
}
