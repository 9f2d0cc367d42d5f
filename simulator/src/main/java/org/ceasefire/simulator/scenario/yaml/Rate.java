package org.ceasefire.simulator.scenario.yaml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something happens.
 *
 * @param climatology whether a table of the season says it
 * @param perDay acts a day; 0 where the table says it
 * @param per_m the length of the line (m) on which there are so many; 0 for the whole ground
 */
public record Rate(boolean climatology, double perDay, double per_m) {
    /** Of the texts that {@link #parse} reads. */
    public static final String PATTERN = "climatology|(\\d{1,6}(?:\\.\\d{1,6})?) acts? per (hour|day|week)(?: per (\\d{1,4}) km)?";
    private static final Pattern WRITTEN = Pattern.compile(PATTERN);
    private static final Map<String, Double> A_DAY = Map.of("hour", 24.0, "day", 1.0, "week", 1 / 7.0);

    /** @throws IllegalArgumentException if it is written otherwise */
    public static Rate parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a rate. Maybe say how many of what: 12 acts per day, 3 acts per day per 100 km, or climatology.".formatted(text));
        }
        return matcher.group(1) == null ? new Rate(true, 0, 0) : new Rate(false,
                Double.parseDouble(matcher.group(1)) * A_DAY.get(matcher.group(2)),
                matcher.group(3) == null ? 0 : 1000 * Double.parseDouble(matcher.group(3)));
    }

    /** Acts a day on ground in which so much of the line lies (m). */
    public double perDay(double line_m) {
        return per_m > 0 ? perDay * line_m / per_m : perDay;
    }
}
