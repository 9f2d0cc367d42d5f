package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * When fire answers fire that is beside it.
 *
 * @param unclearWithin how far apart the times of two fires may lie and leave it open which was the first
 */
public record ExchangeTerms(Duration unclearWithin) implements Stated {
    @Override
    public String key() {
        return "exchange";
    }
}
