package org.ceasefire.simulator.scenario.yaml;

import java.util.Comparator;

/**
 * A place in a text file.
 *
 * @param file as people named it
 * @param line counted from 1
 * @param column counted from 1
 */
public record Spot(String file, int line, int column) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER = Comparator.comparing(Spot::file).thenComparing(Spot::line).thenComparing(Spot::column);

    /** The first character of a file: where a problem stands that concerns all of it. */
    public static Spot startOf(String file) {
        return new Spot(file, 1, 1);
    }

    /** The place of the character at {@code index} of a file's text. */
    public static Spot in(String file, CharSequence text, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(index, text.length()); i++) {
            boolean newline = text.charAt(i) == '\n';
            line += newline ? 1 : 0;
            column = newline ? 1 : column + 1;
        }
        return new Spot(file, line, column);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
