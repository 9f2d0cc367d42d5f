package org.ceasefire.vocabulary;

/**
 * How many unanswered breaches there are of a sector and day.
 *
 * @param breaches how many
 */
public record UnansweredOfDay(String sector, long day, long breaches) implements Interim {
    /** Whether it is of the so many days that end with this one. */
    public boolean within(long last, int days) {
        return day <= last && day > last - days;
    }
}
