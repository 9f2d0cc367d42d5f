package org.ceasefire.vocabulary;

import java.util.List;

/**
 * A decision calls on a responder of a tier to do something.
 *
 * @param tier 1 the party at the line, 2 the multinational force, 3 the US backstop
 * @param by who is to act: a party, a contributing country, or the force as a whole
 */
public record ResponseCall(String caseId, int tier, String by, Step step, String rule, List<String> evidence) implements OfCase, Ground {
    public ResponseCall(String caseId, int tier, String by, Step step, String rule, String... evidence) {
        this(caseId, tier, by, step, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + tier + "/" + by + "/" + step.word();
    }
}
