package org.ceasefire.simulator.scenario.yaml;

/** A time of day: {@code 22:30}. */
public record ClockTime(double hours) {
    /** Of the texts that {@link #parse} reads. */
    public static final String PATTERN = "([01]\\d|2[0-3]):[0-5]\\d";

    /** @throws IllegalArgumentException if it is written otherwise */
    public static ClockTime parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("'%s' is not a time of day. Maybe write it in quotes: \"22:30\".".formatted(text));
        }
        return new ClockTime(Integer.parseInt(text.substring(0, 2)) + Integer.parseInt(text.substring(3)) / 60.0);
    }
}
