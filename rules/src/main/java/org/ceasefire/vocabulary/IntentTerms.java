package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * What shows what was meant.
 *
 * @param apologyWithin how soon a party must say that its fire was an accident
 * @param sectors fire by one side in so many sectors shows an order
 * @param within if it began no farther apart than this, on one day (UTC)
 */
public record IntentTerms(Duration apologyWithin, int sectors, Duration within) implements Stated {
    @Override
    public String key() {
        return "intent";
    }
}
