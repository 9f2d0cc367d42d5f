package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * One occasion on which a party owes the mechanism something.
 *
 * @param id article, party and occasion, for example {@code 3.1/RU/1}
 * @param article id of the article that asks for it
 * @param by who owes it
 * @param deliver what is owed
 * @param due the last instant at which it is in time
 */
public record Duty(String id, String article, Side by, Deliverable deliver, Instant due) implements Stated {
    @Override
    public String key() {
        return id;
    }
}
