package org.ceasefire.simulator.scenario.yaml;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An instant as a scenario writes it.
 *
 * @param absolute the instant, if it is written as a date
 * @param sinceStartex the time from STARTEX, if it is written so
 */
public record When(Optional<Instant> absolute, Duration sinceStartex) {
    /** Of an absolute instant. */
    public static final String DATE = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?Z";
    /** Of an instant relative to STARTEX. */
    public static final String RELATIVE = "T[+-]" + Period.PATTERN;
    private static final Pattern STARTS_RELATIVE = Pattern.compile("T[+-].*");

    /** @throws IllegalArgumentException if it is written otherwise */
    public static When parse(String text) {
        if (STARTS_RELATIVE.matcher(text).matches()) {
            Duration since = Period.parse(text.substring(2));
            return new When(Optional.empty(), text.charAt(1) == '-' ? since.negated() : since);
        }
        return new When(Optional.of(date(text)), Duration.ZERO);
    }

    /**
     * Reads an absolute instant.
     *
     * @throws IllegalArgumentException if it is written otherwise, or its year is not from 2000 to 2099
     */
    public static Instant date(String text) {
        if (!text.matches(DATE)) {
            throw new IllegalArgumentException("'%s' is not an instant. Maybe write T+31h, or a date in UTC: 2026-10-05T00:00Z."
                    .formatted(text));
        }
        try {
            OffsetDateTime date = OffsetDateTime.parse(text);
            if (date.getYear() / 100 != 20) {
                throw new IllegalArgumentException("The year of '%s' must be from 2000 to 2099.".formatted(text));
            }
            return date.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException no) {
            throw new IllegalArgumentException("There is no such date or hour: '%s'.".formatted(text), no);
        }
    }

    public Instant instant(Instant startex) {
        return absolute.orElseGet(() -> startex.plus(sinceStartex));
    }
}
