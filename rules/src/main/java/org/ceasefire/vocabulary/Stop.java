package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * The clocks of a case were stopped at an instant.
 *
 * @param how what stopped them
 * @param at as of when
 */
public record Stop(String caseId, ClockStop how, Instant at, String rule, List<String> evidence) implements OfCase, Ground {
    public Stop(String caseId, ClockStop how, Instant at, String rule, String... evidence) {
        this(caseId, how, at, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + how.word() + "@" + at + "/" + String.join(" ", evidence);
    }

    /** Whether it came after this. */
    public boolean later(Instant other) {
        return at.isAfter(other);
    }
}
