package org.ceasefire.vocabulary;

import java.util.List;

/**
 * Fire that was pleaded as a reply passes every test: it happened, and nobody is blamed for it.
 *
 * @param plea id of the plea
 */
public record Justified(String incident, Side side, String plea, String rule, List<String> evidence) implements OfIncident, Ground {
    public Justified(String incident, Side side, String plea, String rule, String... evidence) {
        this(incident, side, plea, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + plea;
    }
}
