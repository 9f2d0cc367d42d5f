package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.STARTEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Weather;
import org.junit.jupiter.api.Test;

class CloudTest {
    /** cloud-eastern-ukraine.csv: daily cover of five oblasts, 2015 to 2024. */
    private static final Weather EASTERN_UKRAINE = new Weather(List.of(
            new Weather.Month(0.75, 0.06, 0.16, 0.57, 0.69, 0.37, 10, 5), new Weather.Month(0.67, 0.10, 0.26, 0.45, 0.69, 0.37, 10, 5),
            new Weather.Month(0.56, 0.16, 0.43, 0.29, 0.48, 0.10, 10, 5), new Weather.Month(0.44, 0.28, 0.58, 0.15, 0.48, 0.10, 10, 5),
            new Weather.Month(0.37, 0.30, 0.70, 0.06, 0.48, 0.10, 10, 5), new Weather.Month(0.29, 0.43, 0.83, 0.04, 0.37, 0.01, 10, 5),
            new Weather.Month(0.22, 0.56, 0.90, 0.01, 0.37, 0.01, 10, 5), new Weather.Month(0.19, 0.64, 0.92, 0.01, 0.37, 0.01, 10, 5),
            new Weather.Month(0.27, 0.51, 0.80, 0.05, 0.58, 0.11, 10, 5), new Weather.Month(0.43, 0.29, 0.59, 0.15, 0.58, 0.11, 10, 5),
            new Weather.Month(0.66, 0.09, 0.28, 0.40, 0.58, 0.11, 10, 5), new Weather.Month(0.78, 0.03, 0.13, 0.62, 0.69, 0.37, 10, 5)), Double.NaN, Double.NaN);
    private static final Point PLACE = new Point(12_000, 34_000);
    private static final int RUNS = 200;

    /** Mean cover of the day, over its hours. */
    private static double day(Cloud cloud, Point place, LocalDate date) {
        Instant midnight = date.atStartOfDay().toInstant(ZoneOffset.UTC);
        double sum = 0;
        for (int hour = 0; hour < 24; hour++) {
            sum += cloud.cover(place, midnight.plusSeconds(3600L * hour)) / 24;
        }
        return sum;
    }

    private static List<Double> days(int month, Point place) {
        List<Double> days = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Cloud cloud = new Cloud(EASTERN_UKRAINE, new Chance(42, run));
            for (int day = 1; day <= 28; day++) {
                days.add(day(cloud, place, LocalDate.of(2026, month, day)));
            }
        }
        return days;
    }

    private static double share(List<Double> days, double from, double to) {
        return (double) days.stream().filter(cover -> cover >= from && cover <= to).count() / days.size();
    }

    @Test
    void every_month_has_its_mean_cover_and_its_shares_of_clear_and_overcast_days() {
        for (int month = 1; month <= 12; month++) {
            Weather.Month wanted = EASTERN_UKRAINE.months().get(month - 1);
            List<Double> days = days(month, PLACE);
            String which = "month " + month;
            assertEquals(wanted.meanCover(), days.stream().mapToDouble(cover -> cover).average().orElseThrow(), 0.025, which);
            assertEquals(wanted.shareClear(), share(days, 0, 0.2), 0.04, which);
            assertEquals(wanted.shareHalf(), share(days, 0, 0.5), 0.04, which);
            assertEquals(wanted.shareOvercast(), share(days, 0.8, 1), 0.04, which);
        }
    }

    @Test
    void overcast_days_come_in_spells_as_long_as_the_climatology_says() {
        int stays = 0;
        int overcast = 0;
        List<Double> days = days(12, PLACE);
        for (int i = 0; i < days.size(); i++) {
            if (i % 28 != 27 && days.get(i) >= 0.8) {
                overcast++;
                stays += days.get(i + 1) >= 0.8 ? 1 : 0;
            }
        }
        // December's share and the winter's persistence: 0.62 + 0.38 * (0.69 - 0.37).
        assertEquals(0.74, (double) stays / overcast, 0.05);
    }

    @Test
    void neighbouring_places_share_their_weather_and_distant_ones_do_not() {
        List<Double> here = days(11, PLACE);
        assertTrue(correlation(here, days(11, new Point(112_000, 34_000))) > 0.3);
        assertEquals(0, correlation(here, days(11, new Point(512_000, 34_000))), 0.06);
        assertEquals(here, days(11, new Point(90_000, 90_000)), "one cell, one sky");
    }

    private static double correlation(List<Double> one, List<Double> other) {
        double meanOne = one.stream().mapToDouble(cover -> cover).average().orElseThrow();
        double meanOther = other.stream().mapToDouble(cover -> cover).average().orElseThrow();
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.size(); i++) {
            both += (one.get(i) - meanOne) * (other.get(i) - meanOther);
            first += (one.get(i) - meanOne) * (one.get(i) - meanOne);
            second += (other.get(i) - meanOther) * (other.get(i) - meanOther);
        }
        return both / Math.sqrt(first * second);
    }

    @Test
    void the_sky_is_the_same_whichever_day_is_asked_first() {
        Cloud forward = new Cloud(EASTERN_UKRAINE, new Chance(42, 0));
        Cloud backward = new Cloud(EASTERN_UKRAINE, new Chance(42, 0));
        List<Double> up = new ArrayList<>();
        List<Double> down = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            up.add(forward.cover(PLACE, STARTEX.plusSeconds(86_400L * day)));
            down.add(0, backward.cover(PLACE, STARTEX.plusSeconds(86_400L * (59 - day))));
        }
        assertEquals(up, down);
    }

    @Test
    void cover_changes_from_hour_to_hour_not_within_one_and_stays_a_share() {
        Cloud cloud = new Cloud(EASTERN_UKRAINE, new Chance(42, 0));
        assertNotEquals(cloud.cover(PLACE, STARTEX), cloud.cover(PLACE, STARTEX.plusSeconds(3600)));
        assertEquals(cloud.cover(PLACE, STARTEX), cloud.cover(PLACE, STARTEX.plusSeconds(3599)));
        for (int hour = 0; hour < 2_000; hour++) {
            double cover = cloud.cover(PLACE, STARTEX.plusSeconds(3600L * hour));
            assertTrue(cover >= 0 && cover <= 1);
        }
    }

    @Test
    void a_fixed_cover_replaces_the_climatology() {
        assertEquals(0.3, new Cloud(new Weather(EASTERN_UKRAINE.months(), 0.3, Double.NaN), new Chance(42, 0)).cover(PLACE, STARTEX));
    }

    @Test
    void a_sky_that_never_changes_its_state_begins_with_the_months_share() {
        Weather stuck = new Weather(Collections.nCopies(12, new Weather.Month(0.5, 0.25, 0.5, 0.25, 1, 0, 10, 5)), Double.NaN, Double.NaN);
        int overcast = 0;
        for (int run = 0; run < 2_000; run++) {
            overcast += day(new Cloud(stuck, new Chance(42, run)), PLACE, LocalDate.of(2026, 10, 5)) >= 0.8 ? 1 : 0;
        }
        assertEquals(0.25, overcast / 2_000.0, 0.04);
    }
}
