package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * A clock ran out before the gate was approved.
 *
 * @param due when the clock ran out
 */
public record Overdue(String caseId, Gate gate, Instant due, String rule, List<String> evidence) implements OfCase, Ground {
    public Overdue(String caseId, Gate gate, Instant due, String rule, String... evidence) {
        this(caseId, gate, due, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }
}
