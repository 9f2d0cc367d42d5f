package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * When fire answers fire.
 *
 * @param answeredWithin how long after the first fire the answer comes at the latest
 * @param unclearWithin how far times of two fires may lie apart and leave it open which was the first
 */
public record ExchangeTerms(Duration answeredWithin, Duration unclearWithin) implements Stated {
    @Override
    public String key() {
        return "exchange";
    }
}
