package org.ceasefire.vocabulary;

import java.util.List;

/**
 * A responder of a tier is out in a case and has not gone back.
 *
 * @param tier 1 the party at the line, 2 the multinational force, 3 the US backstop
 * @param by who it is: a party, a contributing country, or the force as a whole
 */
public record Deployment(String caseId, int tier, String by, String rule, List<String> evidence) implements OfCase, Ground {
    public Deployment(String caseId, int tier, String by, String rule, String... evidence) {
        this(caseId, tier, by, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + tier + "/" + by;
    }
}
