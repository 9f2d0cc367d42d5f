package org.ceasefire.vocabulary;

/**
 * An incident lies within the place and period of a notification by a party.
 *
 * @param kind what was announced
 * @param by who announced it
 */
public record Announced(String incident, String notification, BenignKind kind, Side by) implements Stated {
    @Override
    public String key() {
        return incident + "/" + notification;
    }
}
