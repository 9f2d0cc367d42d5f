package org.ceasefire.simulator.scenario.yaml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something happens.
 *
 * @param climatology whether a table of the season says it
 * @param perDay acts a day; 0 where the table says it
 */
public record Rate(boolean climatology, double perDay) {
    /** Of the texts that {@link #parse} reads. */
    public static final String PATTERN = "climatology|(\\d{1,6}(?:\\.\\d{1,6})?) acts? per (hour|day|week)";
    private static final Pattern WRITTEN = Pattern.compile(PATTERN);
    private static final Map<String, Double> A_DAY = Map.of("hour", 24.0, "day", 1.0, "week", 1 / 7.0);

    /** @throws IllegalArgumentException if it is written otherwise */
    public static Rate parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is not a rate. Maybe say how many of what: 12 acts per day, or climatology."
                    .formatted(text));
        }
        return matcher.group(1) == null ? new Rate(true, 0) : new Rate(false,
                Double.parseDouble(matcher.group(1)) * A_DAY.get(matcher.group(2)));
    }
}
