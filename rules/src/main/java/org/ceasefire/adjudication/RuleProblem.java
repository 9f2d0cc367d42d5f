package org.ceasefire.adjudication;

import java.util.Comparator;

/**
 * Something wrong with a rule file.
 *
 * @param line from 1; 0 if it is about the whole file
 * @param column from 1; 0 if it is about the whole line
 * @param lint which of the known things it is
 * @param message what is wrong, and advice
 */
public record RuleProblem(String file, int line, int column, Lint lint, String message) implements Comparable<RuleProblem> {
    @Override
    public int compareTo(RuleProblem other) {
        return Comparator.comparing(RuleProblem::file)
                .thenComparingInt(RuleProblem::line)
                .thenComparingInt(RuleProblem::column)
                .thenComparing(RuleProblem::lint)
                .thenComparing(RuleProblem::message)
                .compare(this, other);
    }

    /** Whether a rule set is refused for it. */
    public boolean refuses() {
        return lint.severity() == Lint.Severity.ERROR;
    }

    boolean samePlace(RuleProblem other) {
        return file.equals(other.file) && line == other.line && column == other.column;
    }

    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, Math.max(line, 1), Math.max(column, 1), message);
    }
}
