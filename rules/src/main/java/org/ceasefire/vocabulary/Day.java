package org.ceasefire.vocabulary;

/**
 * A day (UTC) on which something is held to have happened, in whatever sector.
 *
 * @param day counted from 1970-01-01, as {@link Incident#day}
 */
public record Day(long day) implements Stated {
    @Override
    public String key() {
        return java.time.LocalDate.ofEpochDay(day).toString();
    }
}
