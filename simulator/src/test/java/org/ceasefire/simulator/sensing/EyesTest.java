package org.ceasefire.simulator.sensing;

import static org.ceasefire.simulator.sensing.Viewings.BASE;
import static org.ceasefire.simulator.sensing.Viewings.EYES;
import static org.ceasefire.simulator.sensing.Viewings.LAUNCH;
import static org.ceasefire.simulator.sensing.Viewings.LOOKS;
import static org.ceasefire.simulator.sensing.Viewings.causes;
import static org.ceasefire.simulator.sensing.Viewings.east;
import static org.ceasefire.simulator.sensing.Viewings.howitzer;
import static org.ceasefire.simulator.sensing.Viewings.take;
import static org.ceasefire.simulator.sensing.Viewings.takesOfManyLaunches;
import static org.ceasefire.simulator.sensing.Viewings.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EyesTest {
    @Test
    void what_the_drone_flies_over_is_seen_identified_and_reported_late() {
        Take take = take("drone-1", World.clearDay(howitzer("battery-1", east(5_000))));
        assertTrue(take.able());
        assertEquals("", take.hindrance());
        assertEquals(List.of(), take.misses());
        assertEquals(Optional.of("battery-1"), take.detections().get(0).cause());
        Observation seen = take.detections().get(0).observation();
        assertEquals("drone-1/1/1/1", seen.id());
        assertEquals("drone-1/1/1", seen.look());
        assertEquals(WeaponClass.ARTILLERY, seen.weapon());
        assertEquals(152, seen.calibre_mm());
        assertEquals("B2", seen.grade());
        assertEquals(50, seen.error_m());
        assertEquals(Side.UNKNOWN, seen.admittedBy());
        assertEquals("", seen.cue());
        assertEquals("FR", seen.provider());
        assertEquals(SensorKind.DRONE_CAMERA, seen.kind());
        assertEquals(take.look().to().plus(Duration.ofMinutes(10)), seen.received());
        assertTrue(Duration.between(LAUNCH.plusSeconds(200), seen.seen()).abs().toSeconds() < 15, "5 km at 25 m/s");
        assertTrue(Exercise.PLANE.toPlane(seen.position()).distance_m(east(5_000)) < 150);
    }

    @Test
    void no_observation_names_its_cause() {
        Take take = take("drone-1", World.clearDay(howitzer("battery-1", east(5_000))));
        assertFalse(take.detections().get(0).observation().toString().contains("battery-1"));
    }

    @Test
    void what_lies_outside_the_footprint_is_neither_seen_nor_missed() {
        Take take = take("drone-1", World.clearDay(
                howitzer("beside", new Point(BASE.x_m() + 5_000, BASE.y_m() + 251)),
                howitzer("behind", east(-10)), howitzer("ahead", east(30_000))));
        assertEquals(List.of(), take.detections());
        assertEquals(List.of(), take.misses());
        World world = World.clearDay(howitzer("inside", new Point(BASE.x_m() + 5_000, BASE.y_m() + 249)));
        assertEquals(List.of("inside"), causes(take("drone-1", world)));
    }

    /** The drone is over the place 200 s after launch, and has it in view from 190 s to 210 s. */
    @ParameterizedTest
    @CsvSource({"0, 189, false", "0, 190, false", "0, 191, true", "209, 300, true", "211, 300, false", "199, 201, true"})
    void what_is_short_lived_is_seen_only_while_the_drone_has_the_place_in_view(long from_s, long to_s, boolean seen) {
        Trace burst = trace("salvo", Sign.EXPLOSION, LAUNCH.plusSeconds(from_s), LAUNCH.plusSeconds(to_s), east(5_000));
        assertEquals(seen, !take("drone-1", World.clearDay(burst)).detections().isEmpty());
    }

    /** A thousand rounds in 400 s, of which the place is in view for 20 s. Counts vary by 20 %. */
    @ParameterizedTest
    @CsvSource({"EXPLOSION, 50", "MUZZLE_FLASH, 50", "CRATER, 1000"})
    void of_what_comes_in_turn_only_what_comes_while_one_looks_is_counted(Sign sign, int expected) {
        Trace fire = new Trace("fire", sign, LAUNCH, LAUNCH.plusSeconds(400), List.of(east(5_000)), WeaponClass.ARTILLERY, "2s3", 152, 12, 0, 1_000,
                Disguise.NONE);
        int count = take("drone-1", World.clearDay(fire)).detections().get(0).observation().count();
        assertEquals(expected, count, 0.6 * expected);
    }

    @Test
    void a_column_is_seen_where_it_meets_the_drone() {
        Trace column = trace("advance", Sign.COLUMN, LAUNCH, LAUNCH.plusSeconds(400), east(10_000), east(6_000));
        Take take = take("drone-1", World.clearDay(column));
        Observation seen = take.detections().get(0).observation();
        assertEquals(10_000 / 35.0, Duration.between(LAUNCH, seen.seen()).toMillis() / 1000.0, 15, "25 m/s against 10 m/s");
        assertTrue(Exercise.PLANE.toPlane(seen.position()).distance_m(east(7_100)) < 400);
    }

    @Test
    void a_column_that_stays_ahead_of_the_drone_is_not_seen() {
        Trace column = trace("advance", Sign.COLUMN, LAUNCH, LAUNCH.plusSeconds(900), east(1_000), east(25_000));
        assertEquals(List.of(), take("drone-1", World.clearDay(column)).detections());
    }

    @Test
    void nothing_is_said_to_be_seen_outside_its_look() {
        World world = World.clearDay(howitzer("at the end", east(16_660)), howitzer("at the start", east(1)));
        for (Take take : takesOfManyLaunches(world, 300)) {
            for (Detection detection : take.detections()) {
                Instant seen = detection.observation().seen();
                assertFalse(seen.isBefore(take.look().from()) || seen.isAfter(take.look().to()));
            }
        }
    }

    @Test
    void detections_are_numbered_in_the_order_in_which_they_were_seen() {
        Look homewards = LOOKS.stream().filter(look -> look.id().equals("drone-1/1/4")).findFirst().orElseThrow();
        World world = World.clearDay(howitzer("a", east(40_000)), howitzer("b", east(48_000)), howitzer("c", east(44_000)));
        Take take = EYES.view(homewards, world.truth()).take();
        assertEquals(List.of("b", "c", "a"), causes(take));
        assertEquals(List.of("drone-1/1/4/1", "drone-1/1/4/2", "drone-1/1/4/3"),
                take.detections().stream().map(detection -> detection.observation().id()).toList());
    }
}
