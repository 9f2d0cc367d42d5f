package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * Something happened that stops the clocks of a case, unless what it was about went on.
 *
 * @param how what stops them
 * @param at when it happened
 */
public record Halt(String caseId, ClockStop how, Instant at, String rule, List<String> evidence) implements OfCase, Ground {
    public Halt(String caseId, ClockStop how, Instant at, String rule, String... evidence) {
        this(caseId, how, at, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + how.word() + "@" + at + "/" + String.join(" ", evidence);
    }
}
