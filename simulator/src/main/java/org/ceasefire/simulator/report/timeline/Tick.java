package org.ceasefire.simulator.report.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Axis;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Times;

/** A mark of the axis at a round hour, with its date-time group and exercise time. */
public record Tick(Instant at, String dtg, String plus) {
    private static final int MOST = 8;
    private static final List<Integer> STEPS_H = List.of(1, 2, 3, 6, 12, 24, 48, 120, 240, 720);

    /** From STARTEX to the end of the ledger, or to the end of the last clock that runs out by ENDEX. */
    static Axis axis(Story story) {
        Entry.Exercise exercise = story.exercise();
        Instant last = Stream.concat(Stream.of(story.end()), story.cases().stream().flatMap(one -> one.due().stream()).map(CaseStory.Due::at)
                .filter(due -> !due.isAfter(exercise.endex()))).max(Instant::compareTo).orElseThrow();
        Duration room = Duration.between(exercise.startex(), last).dividedBy(100).plusMinutes(10);
        return new Axis(exercise.startex().minus(room), last.plus(room));
    }

    static List<Tick> all(Axis axis, Times times) {
        long hours = Math.max(1, Duration.between(axis.from(), axis.to()).toHours());
        int step_h = STEPS_H.stream().filter(step -> hours / step <= MOST).findFirst().orElse((int) (hours / MOST));
        long step_s = step_h * 3600L;
        List<Tick> ticks = new ArrayList<>();
        for (long s = -Math.floorDiv(-axis.from().getEpochSecond(), step_s) * step_s; s <= axis.to().getEpochSecond(); s += step_s) {
            Instant at = Instant.ofEpochSecond(s);
            ticks.add(new Tick(at, times.dtg(at), times.plus(at)));
        }
        return ticks;
    }

    /** The first part of the date-time group: {@code 061200Z}. */
    public String brief() {
        return dtg.substring(0, dtg.indexOf(' '));
    }
}
