package org.ceasefire.vocabulary;

import java.util.List;

/**
 * A gate cannot be put to anybody for now, in any case.
 *
 * @param why what holds it up
 */
public record Bar(Gate gate, Stay why, String rule, List<String> evidence) implements Verdict, Ground {
    public Bar(Gate gate, Stay why, String rule, String... evidence) {
        this(gate, why, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return gate.word() + "/" + why.word() + "/" + String.join(" ", evidence);
    }

    @Override
    public String subject() {
        return gate.word();
    }
}
