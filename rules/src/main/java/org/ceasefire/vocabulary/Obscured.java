package org.ceasefire.vocabulary;

import java.util.List;

/** An incident lies where forces of one side stood on the other's ground: whose ground it is does not tell whose it was. */
public record Obscured(String incident, Side side, String rule, List<String> evidence) implements OfIncident, Ground {
    public Obscured(String incident, Side side, String rule, String... evidence) {
        this(incident, side, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + side.word() + "/" + String.join(" ", evidence);
    }
}
