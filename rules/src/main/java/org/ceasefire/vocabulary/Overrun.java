package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * An assault went onto a side's ground in a sector.
 *
 * @param incident the assault
 * @param side whose ground it is
 * @param from when the assault was first seen
 */
public record Overrun(String incident, String sector, Side side, Instant from, String rule, List<String> evidence) implements OfIncident, Ground {
    public Overrun(String incident, String sector, Side side, Instant from, String rule, String... evidence) {
        this(incident, sector, side, from, rule, List.of(evidence));
    }
}
