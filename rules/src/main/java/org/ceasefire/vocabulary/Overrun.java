package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * Forces of one side stand on the other's ground in a sector: what is seen there meanwhile does not tell whose it is.
 *
 * @param incident the assault
 * @param side whose ground it is
 * @param from when the assault was first seen
 * @param until when positions were found restored; {@link #NOT_YET} while they are not
 */
public record Overrun(String incident, String sector, Side side, Instant from, Instant until, String rule, List<String> evidence)
        implements Verdict, Ground {
    /** Later than any exercise. */
    public static final Instant NOT_YET = Instant.parse("9999-12-31T00:00:00Z");

    public Overrun(String incident, String sector, Side side, Instant from, Instant until, String rule, String... evidence) {
        this(incident, sector, side, from, until, rule, List.of(evidence));
    }

    /** Ground whose positions have not been restored. */
    public Overrun(String incident, String sector, Side side, Instant from, String rule, String... evidence) {
        this(incident, sector, side, from, NOT_YET, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident;
    }

    @Override
    public String subject() {
        return incident;
    }

    /** Whether it was so at any time from one event time to another, both included. */
    public boolean stoodBetween(Instant first, Instant last) {
        return !last.isBefore(from) && first.isBefore(until);
    }
}
