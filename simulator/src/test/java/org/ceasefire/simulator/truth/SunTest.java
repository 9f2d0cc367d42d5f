package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ScenarioFixture;
import org.junit.jupiter.api.Test;

class SunTest {
    private static final Position PLACE = new Position(48.5, 37.5);

    private static double highest_deg(String day) {
        double highest = -90;
        for (int minute = 0; minute < 1440; minute++) {
            highest = Math.max(highest, Sun.elevation_deg(PLACE, Instant.parse(day + "T00:00:00Z").plusSeconds(60L * minute)));
        }
        return highest;
    }

    @Test
    void at_the_solstices_noon_is_as_high_as_the_ecliptic_says() {
        assertEquals(90 - 48.5 + 23.436, highest_deg("2026-06-21"), 0.02);
        assertEquals(90 - 48.5 - 23.436, highest_deg("2026-12-21"), 0.02);
    }

    @Test
    void noon_comes_when_the_equation_of_time_says() {
        // Early in November the Sun is 16 min 25 s ahead of the clock; 37.5 degrees east are two and a half hours.
        Instant noon = Instant.parse("2026-11-03T12:00:00Z").minusSeconds((150 + 16) * 60 + 25);
        double before = Sun.elevation_deg(PLACE, noon.minusSeconds(3600));
        double after = Sun.elevation_deg(PLACE, noon.plusSeconds(3600));
        assertEquals(before, after, 0.05);
        assertTrue(Sun.elevation_deg(PLACE, noon) > before);
    }

    @Test
    void at_the_equinox_the_sun_is_overhead_on_the_equator_and_on_the_horizon_at_the_pole() {
        Instant equinox = Instant.parse("2026-03-20T14:46:00Z");
        assertEquals(0, Sun.elevation_deg(new Position(90, 0), equinox), 0.02);
    }

    @Test
    void midnight_is_dark() {
        Truth truth = new Truth(new ScenarioFixture().scenario(), new Chance(1, 0));
        assertTrue(truth.sunElevation_deg(PLACE, hour(21.5)) < -40);
    }
}
