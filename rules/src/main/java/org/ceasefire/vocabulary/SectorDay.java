package org.ceasefire.vocabulary;

/**
 * A sector and a day (UTC) in which something is held to have happened: by it the law counts.
 *
 * @param day counted from 1970-01-01, as {@link Incident#day}
 */
public record SectorDay(String sector, long day) implements Stated {
    @Override
    public String key() {
        return sector + "/" + java.time.LocalDate.ofEpochDay(day);
    }
}
