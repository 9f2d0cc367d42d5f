package org.ceasefire.simulator.report.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What a daily report covers: from one cut-off to the next.
 *
 * @param number from 1
 * @param day the day (UTC) on whose cut-off it ends, or was to end
 * @param from that instant not included, save for STARTEX
 * @param to that instant included
 */
public record Period(int number, LocalDate day, Instant from, Instant to) {
    /** 19:30 in Kyiv's summer time, as the daily reports of the OSCE mission had it (scenarios/SOURCES.md, S44); all year, for one clock. */
    public static final LocalTime CUT_OFF = LocalTime.of(16, 30);

    /** The periods from STARTEX to an instant. The last is cut short there unless it is a cut-off; a run that ends at STARTEX has none. */
    public static List<Period> all(Instant startex, Instant until) {
        List<Period> all = new ArrayList<>();
        Instant from = startex;
        while (from.isBefore(until)) {
            Instant cutOff = cutOffAfter(from);
            Instant to = cutOff.isAfter(until) ? until : cutOff;
            all.add(new Period(all.size() + 1, cutOff.atOffset(ZoneOffset.UTC).toLocalDate(), from, to));
            from = to;
        }
        return all;
    }

    private static Instant cutOffAfter(Instant instant) {
        Instant sameDay = instant.atOffset(ZoneOffset.UTC).toLocalDate().atTime(CUT_OFF).toInstant(ZoneOffset.UTC);
        return sameDay.isAfter(instant) ? sameDay : sameDay.plus(Duration.ofDays(1));
    }

    /** Whether something happened, was seen or was received in it. What came before STARTEX belongs to the first period. */
    public boolean contains(Instant instant) {
        return !instant.isAfter(to) && (number == 1 || instant.isAfter(from));
    }

    /** Whether it ends earlier than at a cut-off. */
    public boolean cutShort() {
        return !to.atOffset(ZoneOffset.UTC).toLocalTime().equals(CUT_OFF);
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
