package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * What an attack must be for the US backstop to be asked for.
 *
 * @param test by which reading of the text it is tested
 * @param significantFrom the least severity of a significant attack
 * @param deliberateFrom how many attacks in one case are no mistake
 * @param sustainedFor how long an attack goes on, from its first breach to its last, that is sustained
 */
public record BackstopTest(Phase3Test test, Severity significantFrom, int deliberateFrom, Duration sustainedFor) implements Stated {
    @Override
    public String key() {
        return "backstop-test";
    }
}
