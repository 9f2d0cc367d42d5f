package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * An incident lies within the place and period of a notification by a party.
 *
 * @param notification id of the notification
 * @param kind what was announced
 * @param by who announced it
 * @param ahead how long before the incident was first seen the notification was received; negative if after
 */
public record Announced(String incident, String notification, BenignKind kind, Side by, Duration ahead) implements Stated {
    @Override
    public String key() {
        return incident + "/" + notification;
    }

    /** Whether it was announced at least so long before. */
    public boolean aheadBy(Duration notice) {
        return ahead.compareTo(notice) >= 0;
    }
}
