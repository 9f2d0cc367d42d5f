package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * When the mechanism starts: before it, none of its bodies decides.
 *
 * @param at when
 */
public record MechanismStart(Instant at) implements Stated {
    @Override
    public String key() {
        return "mechanism";
    }
}
