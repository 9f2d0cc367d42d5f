package org.ceasefire.vocabulary;

import java.time.Duration;
import java.util.List;

/**
 * Fire that is pleaded as a reply came after fire onto the ground of the side that pleads it.
 *
 * @param attack the incident that came before
 * @param after how long before (first seen to first seen)
 * @param count the most rounds or bursts of the attack that one observation counted
 */
public record PriorAttack(String incident, Side side, String attack, Duration after, int count, String rule, List<String> evidence) implements OfIncident, Ground {
    public PriorAttack(String incident, Side side, String attack, Duration after, int count, String rule, String... evidence) {
        this(incident, side, attack, after, count, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + attack;
    }

    /** Whether the reply came no later than that after it. */
    public boolean answeredWithin(Duration most) {
        return after.compareTo(most) <= 0;
    }

    /** Whether a reply of so many rounds is no more than so many times the attack. */
    public boolean outweighedAtMost(int rounds, int times) {
        return rounds <= count * times;
    }
}
