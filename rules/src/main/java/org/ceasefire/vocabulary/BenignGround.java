package org.ceasefire.vocabulary;

import java.util.List;

/**
 * A reason to hold that an incident was something innocent.
 *
 * @param kind what it was instead
 */
public record BenignGround(String incident, BenignKind kind, String rule, List<String> evidence) implements Ground {
    public BenignGround(String incident, BenignKind kind, String rule, String... evidence) {
        this(incident, kind, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + kind.word();
    }
}
