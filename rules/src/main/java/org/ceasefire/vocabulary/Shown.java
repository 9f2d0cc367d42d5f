package org.ceasefire.vocabulary;

import java.util.List;

/**
 * An attack has shown one of the qualities that the draft guarantee asks for.
 *
 * @param quality which
 */
public record Shown(String caseId, AttackQuality quality, String rule, List<String> evidence) implements OfCase, Ground {
    public Shown(String caseId, AttackQuality quality, String rule, String... evidence) {
        this(caseId, quality, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + quality.word() + "/" + String.join(" ", evidence);
    }
}
