package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * An {@link Alarm} that has rung: its instant has come. Kept until what it is about is archived.
 *
 * @param about the incident or case that the alarm was about
 * @param name the name of the alarm
 * @param due the instant it was set for
 */
public record Elapsed(String about, String name, Instant due) implements Stated {
    @Override
    public String key() {
        return about + "/" + name + "@" + due;
    }
}
