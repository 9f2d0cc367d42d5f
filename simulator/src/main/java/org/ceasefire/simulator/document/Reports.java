package org.ceasefire.simulator.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Rerun;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.report.against.Against;

/** The after-action report: a ledger, read for somebody. */
public final class Reports {
    private Reports() {}

    /** A report as Markdown, and as one self-contained HTML file. */
    public record Written(String markdown, String html) {}

    /**
     * An expectation of the scenario and whether the run met it.
     *
     * @param why when it was met, or what the run brought instead
     */
    public record Expected(String words, boolean met, String why) {}

    /**
     * Reads a ledger and writes its reports. What the viewer may not see is in neither.
     *
     * @param expected the expectations of the scenario, if they are known: shown to staff only, because they tell the truth
     * @throws IOException if the ledger cannot be read
     * @throws BrokenLedger if it cannot be understood
     */
    public static Written write(Path ledger, Viewer viewer, List<Expected> expected) throws IOException {
        return write(Story.read(ledger, viewer), ledger, expected, List.of());
    }

    /**
     * Writes the reports of a story that was read from a ledger.
     *
     * @param reruns of the run, each with one delay removed: told to staff only, because they rest on the truth
     */
    public static Written write(Story story, Path ledger, List<Expected> expected, List<Rerun> reruns) {
        try {
            return written(story, expected, reruns);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw BrokenLedger.unknown(ledger, e);
        }
    }

    /**
     * The daily reports up to an instant, and their index: for each file its name and text.
     *
     * @param story for whom they are; staff get those of the monitors, for a mission does not know the truth
     */
    public static Map<String, String> daily(Story story, Path ledger, Instant until) {
        try {
            return new DailyFiles(story.truth() ? story.seenBy(Viewer.MONITOR) : story).all(until);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw BrokenLedger.unknown(ledger, e);
        }
    }

    private static Expected readable(Expected one, Times times) {
        boolean kept = one.met() && one.why().equals("it did not happen");
        return new Expected(times.readable(one.words()), one.met(), kept ? "held to the end" : times.readable(one.why()));
    }

    private static Written written(Story story, List<Expected> expected, List<Rerun> reruns) {
        List<Expected> shown = story.truth() ? expected.stream().map(one -> readable(one, story.times())).toList() : List.of();
        return shown(new Markdown(story, shown, reruns).text(), Html.of(story, shown, reruns));
    }

    private static Written shown(String markdown, String html) {
        return new Written(Visible.text(markdown), Visible.text(html));
    }

    /**
     * Two runs side by side, for the viewer for whom both stories were read.
     *
     * @param names by which people know them, the first one's first
     */
    public static Written compare(Story one, Story other, List<String> names) {
        Against against = Against.of(one, other);
        MarkdownText out = new MarkdownText().heading(1, String.join(" against ", names)).paragraph(Page.ILLUSTRATION).paragraph(Page.about(one))
                .paragraph(Page.about(other)).paragraph(against.truth());
        for (AgainstTables.Table table : AgainstTables.of(against, names)) {
            out.heading(2, table.heading());
            if (table.rows().isEmpty()) {
                out.paragraph(table.nothing());
            }
            out.table(table.heads(), table.rows());
        }
        return shown(out.toString(), Html.of(against, names));
    }
}
