package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * What was owed came after it was due. The lapse stays; this says when it ended.
 *
 * @param duty id of the occasion
 * @param at when the mechanism had it
 */
public record DeliveredLate(String duty, Instant at, String rule, List<String> evidence) implements Verdict, Ground {
    public DeliveredLate(String duty, Instant at, String rule, String... evidence) {
        this(duty, at, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return duty;
    }

    @Override
    public String subject() {
        return duty;
    }
}
