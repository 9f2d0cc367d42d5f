package org.ceasefire.geography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A distance as people write it: a number and its unit. */
public record Distance(double metres) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(m|km)");

    /** @throws IllegalArgumentException if it is negative or not a finite number */
    public Distance {
        if (!(metres >= 0) || Double.isInfinite(metres)) {
            throw new IllegalArgumentException("A distance (%s m) must be a finite number, and not negative.".formatted(metres));
        }
    }

    /**
     * Reads {@code 15 km} or {@code 250 m}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Distance parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is not a distance. Maybe write a number and its unit, m or km: 15 km.".formatted(text));
        }
        return new Distance(Double.parseDouble(matcher.group(1)) * (matcher.group(2).equals("km") ? 1000 : 1));
    }
}
