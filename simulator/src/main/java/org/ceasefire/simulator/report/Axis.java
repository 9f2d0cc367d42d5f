package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A stretch of time along which things are drawn; that of a case goes from shortly before its first step to shortly after its last, or to the end of its last clock. */
public record Axis(Instant from, Instant to) {

    static Axis of(CaseStory story) {
        List<Instant> instants = Stream.of(story.milestones().stream().map(CaseStory.Milestone::at), story.t0().stream(),
                story.due().stream().map(CaseStory.Due::at)).flatMap(all -> all).sorted().toList();
        Instant first = instants.get(0);
        Instant last = instants.get(instants.size() - 1);
        Duration room = Duration.between(first, last).dividedBy(25).plusMinutes(30);
        return new Axis(first.minus(room), last.plus(room));
    }

    /** How far along the axis an instant lies, for a style or an SVG: {@code 37.5%}. */
    public String at(Instant instant) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share(instant));
    }

    /** The same as a share of the axis: 0 at its beginning, 1 at its end. */
    public double share(Instant instant) {
        return (double) Duration.between(from, instant).toSeconds() / Duration.between(from, to).toSeconds();
    }
}
