package org.ceasefire.simulator.scenario.yaml;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as people write them: {@code 12h}, {@code 3d}, {@code 6h30m}. */
public final class Period {
    /** Of the texts that {@link #parse} reads. */
    public static final String PATTERN = "(?=\\d)(?:(\\d{1,4})d)?(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,7})s)?";
    private static final Pattern WRITTEN = Pattern.compile(PATTERN);

    private Period() {}

    /** @throws IllegalArgumentException if it is written otherwise */
    public static Duration parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is not a duration. Maybe write days, hours, minutes or seconds: 3d, 12h, 6h30m."
                    .formatted(text));
        }
        return Duration.ofDays(number(matcher, 1)).plusHours(number(matcher, 2)).plusMinutes(number(matcher,
                3)).plusSeconds(number(matcher, 4));
    }

    private static long number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }
}
