package org.ceasefire.simulator.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.vocabulary.Reliability;
import org.junit.jupiter.api.Test;

class DroneTest {
    /** Domain reference, section 4.2: an S-100 at 1,000 m with 20 degrees sees 353 m. */
    @Test
    void the_footprint_is_twice_the_height_times_the_tangent_of_half_the_field_of_view() {
        assertEquals(353, at(1_000, 20).footprint_m(), 0.5);
        assertEquals(2 * 353, at(2_000, 20).footprint_m(), 1);
        assertEquals(2_000, at(1_000, 90).footprint_m(), 1e-6);
    }

    @Test
    void the_catalogue_s_camcopter_sees_three_and_a_half_kilometres() {
        Drone drone = ScenarioReader.read(Path.of("..", "scenarios", "jammed-drone.yaml")).scenario().drones().get(0);
        assertEquals("camcopter-s100", drone.type());
        assertEquals(3_500, drone.footprint_m(), 35);
    }

    @Test
    void a_link_by_radio_reaches_its_range_and_one_by_satellite_everywhere() {
        Drone radio = DroneFixture.of("drone-1", ScenarioFixture.at(0, 0)).linked(new Link(50_000, 10, 20)).drone();
        assertTrue(radio.isLinkedAt(50_000));
        assertFalse(radio.isLinkedAt(50_001));
        assertTrue(DroneFixture.of("drone-1", ScenarioFixture.at(0, 0)).linked(null).drone().isLinkedAt(5_000_000));
    }

    private static Drone at(double altitude_m, double fieldOfView_deg) {
        return new Drone("drone-1", "t", "FR", ScenarioFixture.at(0, 0), List.of(), List.of(), Duration.ZERO, 25, altitude_m, Duration.ofHours(1),
                fieldOfView_deg, 0.1, 0.5, 50, Duration.ZERO, 0, 0, Duration.ZERO, Reliability.B, Optional.empty(), 10, false,
                new Fleet(1, 1, Duration.ZERO, Duration.ZERO));
    }
}
