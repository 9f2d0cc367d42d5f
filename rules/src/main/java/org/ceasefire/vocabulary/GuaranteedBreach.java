package org.ceasefire.vocabulary;

/** A breach laid to the guaranteed party, on its day (UTC): what the other party's breaches are held against before they are a campaign. */
public record GuaranteedBreach(String incident, long day) implements Interim {
    /** Whether it was on one of so many days that end with one. */
    public boolean within(long last, int days) {
        return day <= last && day > last - days;
    }
}
