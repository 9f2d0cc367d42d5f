package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Times TIMES = new Times(Instant.parse("2026-10-05T14:00:00Z"));
    private static final Instant LATER = Instant.parse("2026-10-06T21:40:59Z");

    @Test
    void an_instant_is_a_date_time_group_in_zulu() {
        assertEquals("062140Z OCT 26", TIMES.dtg(LATER));
        assertEquals("010005Z SEP 09", TIMES.dtg(Instant.parse("2009-09-01T00:05:00Z")));
    }

    @Test
    void exercise_time_is_counted_from_startex() {
        assertEquals("T+31h40", TIMES.plus(LATER));
        assertEquals("T-2h05", TIMES.plus(Instant.parse("2026-10-05T11:55:00Z")));
        assertEquals("T+120h00", TIMES.plus(Instant.parse("2026-10-10T14:00:00Z")));
        assertEquals("062140Z OCT 26 (T+31h40)", TIMES.full(LATER));
    }

    @Test
    void spans_are_written_for_people() {
        assertEquals("50 min", Times.span(Duration.ofMinutes(50)));
        assertEquals("4 h", Times.span(Duration.ofHours(4)));
        assertEquals("31 h 40 min", Times.span(Duration.ofMinutes(1900)));
        assertEquals("1 h", Times.span(Duration.ofHours(-1)));
    }

    @Test
    void spans_are_read_as_policies_write_them() {
        assertEquals(Optional.of(Duration.ofHours(24)), Times.parse("24h"));
        assertEquals(Optional.of(Duration.ofDays(3)), Times.parse("3 d"));
        assertEquals(Optional.of(Duration.ofMinutes(90)), Times.parse("90min"));
        assertEquals(Optional.empty(), Times.parse("soon"));
    }
}
