package org.ceasefire.simulator.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;

import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Times;

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
        return write(Story.read(ledger, viewer), ledger, expected);
    }

    /** Writes the reports of a story that was read from a ledger. */
    public static Written write(Story story, Path ledger, List<Expected> expected) {
        try {
            return written(story, expected);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw BrokenLedger.unknown(ledger, e);
        }
    }

    private static Expected readable(Expected one, Times times) {
        boolean kept = one.met() && one.why().equals("it did not happen");
        return new Expected(times.readable(one.words()), one.met(), kept ? "held to the end" : times.readable(one.why()));
    }

    private static Written written(Story story, List<Expected> expected) {
        List<Expected> shown = story.truth() ? expected.stream().map(one -> readable(one, story.times())).toList() : List.of();
        return new Written(Visible.text(new Markdown(story, shown).text()), Visible.text(Html.of(story, shown)));
    }
}
