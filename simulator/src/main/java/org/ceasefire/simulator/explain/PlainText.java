package org.ceasefire.simulator.explain;

import java.util.List;

import org.ceasefire.simulator.report.Times;

/** An explanation as plain text: what rests on something stands indented below it. */
public final class PlainText {
    private static final int WIDE = 120;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Times times;

    private PlainText(Times times) {
        this.times = times;
    }

    public static String of(List<Step> steps, Times times) {
        PlainText plain = new PlainText(times);
        steps.forEach(step -> plain.write(step, ""));
        return plain.text.toString();
    }

    private void write(Step step, String indent) {
        boolean ruleAlone = step.text().isEmpty();
        if (!ruleAlone) {
            line(step.text() + place(step), indent);
        }
        if (step.rule() != null) {
            String applies = step.rule().applies().isEmpty() ? "" : " [" + step.rule().applies() + "]";
            line("by rule %s, %s%s: %s".formatted(step.rule().id(), step.rule().where(), applies, step.rule().sentence()), ruleAlone ? indent
                    : indent + STEP);
        }
        step.below().forEach(below -> write(below, indent + STEP));
    }

    /** {@code  [060917Z OCT 26 (T+33h17), line 887]}. */
    private String place(Step step) {
        String line = step.line() == null ? "" : "line " + step.line();
        String when = step.at() == null ? "" : times.full(step.at());
        String both = when + (when.isEmpty() || line.isEmpty() ? "" : ", ") + line;
        return both.isEmpty() ? "" : "  [" + both + "]";
    }

    /** A line, broken between words where it is too long; what follows is indented farther. */
    private void line(String words, String indent) {
        String rest = indent + words;
        while (rest.length() > WIDE) {
            int cut = rest.lastIndexOf(' ', WIDE);
            if (cut <= indent.length() + 2 * STEP.length()) {
                break;
            }
            text.append(rest.substring(0, cut).stripTrailing()).append('\n');
            rest = indent + STEP + STEP + rest.substring(cut + 1);
        }
        text.append(rest).append('\n');
    }
}
