package org.ceasefire.simulator.scenario.yaml;

/**
 * How far a drone's control link reaches: {@code 150 km}, or {@code satcom} for a link by satellite, which reaches everywhere.
 *
 * @param range_m infinite for a link by satellite (m)
 */
public record LinkRange(double range_m) {
    private static final String SATCOM = "satcom";
    /** Of the texts that {@link #parse} reads. */
    public static final String PATTERN = SATCOM + "|" + Measure.LENGTH.pattern();

    /** @throws IllegalArgumentException if it is written otherwise */
    public static LinkRange parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("'%s' is no range of a link. Maybe write a distance, or satcom: 150 km.".formatted(text));
        }
        return new LinkRange(text.equals(SATCOM) ? Double.POSITIVE_INFINITY : Measure.LENGTH.parse(text));
    }

    /** Whether it goes by satellite. */
    public boolean satcom() {
        return Double.isInfinite(range_m);
    }
}
