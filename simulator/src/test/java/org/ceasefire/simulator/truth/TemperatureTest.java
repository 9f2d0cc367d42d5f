package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.STARTEX;
import static org.ceasefire.simulator.scenario.ScenarioFixture.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.ScenarioFixture;
import org.ceasefire.simulator.scenario.Weather;
import org.junit.jupiter.api.Test;

class TemperatureTest {
    private static final Weather.Month MONTH = new Weather.Month(0.5, 0.2, 0.5, 0.2, 0.5, 0.2, 10, 5);
    private static final Point PLACE = new Point(12_000, 34_000);
    private static final int RUNS = 2_000;

    private static Weather weather(double cover) {
        return new Weather(Collections.nCopies(12, MONTH), cover, 0);
    }

    private static Temperature temperature(int run) {
        return new Temperature(weather(0), new Chance(42, run));
    }

    private static double deviation_k(int run, double atHour) {
        return temperature(run).at_c(PLACE, 0, hour(atHour)) - 10;
    }

    @Test
    void days_scatter_by_five_degrees_around_the_months_mean() {
        double mean = IntStream.range(0, RUNS).mapToDouble(run -> deviation_k(run, 0)).average().orElseThrow();
        double square = IntStream.range(0, RUNS).mapToDouble(run -> deviation_k(run, 0) * deviation_k(run, 0)).average().orElseThrow();
        assertEquals(0, mean, 0.35, "three standard errors");
        assertEquals(5, Math.sqrt(square), 0.3);
    }

    /** Four of five days remembered are the same; the day after a week shares none. */
    @Test
    void a_day_is_like_the_day_before_and_unlike_the_week_before() {
        assertEquals(0.8 * 25, covariance(24), 2);
        assertEquals(0, covariance(7 * 24), 2);
        assertEquals(deviation_k(0, 0), deviation_k(0, 23.9), "one day, one temperature");
    }

    private static double covariance(double hoursApart) {
        return IntStream.range(0, RUNS).mapToDouble(run -> deviation_k(run, 0) * deviation_k(run, hoursApart)).average().orElseThrow();
    }

    @Test
    void it_is_6_5_degrees_colder_a_kilometre_higher() {
        Temperature temperature = temperature(0);
        assertEquals(6.5, temperature.at_c(PLACE, 1_000, STARTEX) - temperature.at_c(PLACE, 2_000, STARTEX), 1e-9);
    }

    @Test
    void ice_forms_in_overcast_from_0_to_minus_15_degrees_and_nowhere_else() {
        double ground_c = temperature(0).at_c(PLACE, 0, STARTEX);
        Truth overcast = truth(0.8);
        assertFalse(overcast.icing(PLACE, (ground_c - 0.1) / 0.0065, STARTEX));
        assertTrue(overcast.icing(PLACE, (ground_c + 0.1) / 0.0065, STARTEX));
        assertTrue(overcast.icing(PLACE, (ground_c + 14.9) / 0.0065, STARTEX));
        assertFalse(overcast.icing(PLACE, (ground_c + 15.1) / 0.0065, STARTEX));
        assertFalse(truth(0.79).icing(PLACE, (ground_c + 5) / 0.0065, STARTEX));
    }

    private static Truth truth(double cover) {
        return new Truth(new ScenarioFixture().under(weather(cover)).scenario(), new Chance(42, 0));
    }
}
