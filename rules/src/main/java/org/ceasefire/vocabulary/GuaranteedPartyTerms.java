package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * How breaches by the guaranteed party are answered.
 *
 * @param breaches on which track they are answered
 * @param suspendedFrom the least severity of a determined breach for which suspension is asked
 * @param voidFrom the least severity of a determined, unprovoked attack for which the void clause is asked
 * @param voidAttribution how likely that attack must be the guaranteed party's
 * @param provokedWithin how long before it a verified attack on the guaranteed party provokes it
 */
public record GuaranteedPartyTerms(GuaranteedPartyBreaches breaches, Severity suspendedFrom, Severity voidFrom, Likelihood voidAttribution, Duration provokedWithin) implements Stated {
    @Override
    public String key() {
        return "guaranteed-party";
    }
}
