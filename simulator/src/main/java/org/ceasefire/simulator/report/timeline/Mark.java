package org.ceasefire.simulator.report.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.ceasefire.simulator.report.Axis;
import org.ceasefire.simulator.report.CaseStory.Milestone;

/**
 * A step of a case on its lane.
 *
 * @param row which of the rows of the lane it stands in, from 0: marks whose labels would cover each other stand in different ones
 * @param before whether its label stands before it, because there is no room behind
 */
public record Mark(Milestone step, String label, int row, boolean before) {
    /** A lane on paper, in pixels of the page: where there is more room, labels lie farther apart. */
    private static final double WIDE = 560;
    private static final double LETTER = 5.4;
    private static final double SHAPE = 14;

    private record Taken(int row, double from, double to) {}

    /** @param steps in order of time */
    static List<Mark> rows(List<Milestone> steps, Function<Milestone, String> labels, Axis axis) {
        List<Mark> marks = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        for (Milestone step : steps) {
            String label = labels.apply(step);
            double x = WIDE * axis.share(step.at());
            double label_px = SHAPE + LETTER * label.length();
            boolean before = x + label_px > WIDE;
            Taken room = free(taken, before ? x - label_px : x - SHAPE / 2, before ? x + SHAPE / 2 : x + label_px);
            taken.add(room);
            marks.add(new Mark(step, label, room.row(), before));
        }
        return marks;
    }

    private static Taken free(List<Taken> taken, double from, double to) {
        int row = 0;
        while (covered(taken, row, from, to)) {
            row++;
        }
        return new Taken(row, from, to);
    }

    private static boolean covered(List<Taken> taken, int row, double from, double to) {
        return taken.stream().anyMatch(one -> one.row() == row && one.from() < to && from < one.to());
    }

    static String label(Milestone step) {
        String name = step.name().replaceFirst("^Answered: ", "");
        return name.startsWith("Phase ") ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The name of its shape, which the legend explains: {@code first-seen}, {@code decided}, {@code late}. */
    public String shape() {
        if (step.name().endsWith(" overdue")) {
            return "late";
        }
        return switch (step.name()) {
            case "Occurred" -> "occurred";
            case "First seen" -> "first-seen";
            case "Received" -> "received";
            case "Verified" -> "verified";
            case "Attributed", "Attributed otherwise" -> "attributed";
            case "Responders withdraw" -> "answered";
            default -> step.kind().equals("truth") ? "occurred" : step.name().startsWith("Answered") ? "answered"
                    : step.kind().equals("answered") ? "decided" : "other";
        };
    }
}
