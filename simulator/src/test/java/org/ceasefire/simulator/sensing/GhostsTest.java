package org.ceasefire.simulator.sensing;

import static org.ceasefire.simulator.sensing.Viewings.CHANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.SharingTerms;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;

class GhostsTest {
    private static final Confusion ALWAYS = new Confusion(Map.of(), 0, 0.05, 1);

    /** A sensor with fine pixels and no error of place, so that every ghost shows where it is. */
    private static Sensor sensor(String id, SensorKind kind, double gsd_m) {
        return new Sensor(id, "US", kind, gsd_m, gsd_m, 0, Duration.ZERO, 0, Duration.ZERO, Reliability.B,
                SharingTerms.everything("US"), Optional.empty());
    }

    private static List<Sighting> shown(Look look, Sensor sensor, Confusion confusion) {
        return new Ghosts(look, sensor, confusion, CHANCE).sightings();
    }

    private static List<Point> places(List<Sighting> ghosts) {
        return ghosts.stream().map(Sighting::place).sorted(Comparator.comparingDouble(Point::x_m)).toList();
    }

    @Test
    void another_radar_at_another_pass_meets_the_same_ghosts() {
        List<Look> looks = Viewings.LOOKS.stream().filter(look -> look.sensor().equals("radar")).toList();
        List<Point> first = places(shown(looks.get(0), sensor("radar", SensorKind.RADAR, 0.1), ALWAYS));
        List<Point> second = places(shown(looks.get(1), sensor("other", SensorKind.RADAR, 0.1), ALWAYS));
        List<Point> both = first.stream().filter(place -> looks.get(1).sweep().covers(place)).toList();
        assertTrue(both.size() > 5, "scenes overlap: " + both.size());
        assertEquals(both, second.stream().filter(place -> looks.get(0).sweep().covers(place)).toList());
    }

    @Test
    void another_seed_has_its_ghosts_elsewhere() {
        Look look = Viewings.first("radar");
        Sensor radar = sensor("radar", SensorKind.RADAR, 0.1);
        assertNotEquals(places(shown(look, radar, ALWAYS)), places(new Ghosts(look, radar, ALWAYS, new Chance(8, 0)).sightings()));
    }

    /** Poisson: density times ground, over 200 runs; three standard deviations of the mean. */
    @Test
    void there_are_as_many_as_the_density_says() {
        Look look = Viewings.first("radar");
        double expected = 0.05 * look.ground().size_m2() / 1e6;
        double mean = IntStream.range(0, 200)
                .mapToLong(run -> new Ghosts(look, sensor("radar", SensorKind.RADAR, 0.1), ALWAYS, new Chance(7, run)).sightings().size())
                .average().orElseThrow();
        assertEquals(expected, mean, 3 * Math.sqrt(expected / 200));
    }

    @Test
    void a_look_shows_one_only_by_chance_and_only_where_its_pixels_show_a_vehicle() {
        Look look = Viewings.first("radar");
        Confusion half = new Confusion(Map.of(), 0, 5, 0.5);
        long all = shown(look, sensor("radar", SensorKind.RADAR, 0.1), new Confusion(Map.of(), 0, 5, 1)).size();
        assertEquals(0.5 * all, shown(look, sensor("radar", SensorKind.RADAR, 0.1), half).size(), 3 * Math.sqrt(all * 0.25));
        assertEquals(0, shown(look, sensor("radar", SensorKind.RADAR, 100), half).size());
    }

    @Test
    void only_radar_sees_ghosts_and_takes_them_for_vehicles_with_no_cause() {
        Look look = Viewings.first("radar");
        assertEquals(List.of(), shown(look, sensor("eye", SensorKind.OPTICAL, 0.1), ALWAYS));
        assertTrue(shown(look, sensor("radar", SensorKind.RADAR, 0.1), ALWAYS).stream().allMatch(ghost -> ghost.cause().isEmpty()
                && ghost.sign() == Sign.WEAPON && ghost.told().weapon() == WeaponClass.VEHICLE && ghost.told().calibre_mm() == 0));
    }
}
