package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * From when until when the guarantee is in force, by its term.
 *
 * @param from the first instant of it
 * @param until the instant at which it is over
 */
public record GuaranteeTerm(Instant from, Instant until) implements Stated {
    @Override
    public String key() {
        return "guarantee";
    }
}
