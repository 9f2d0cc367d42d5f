package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.DroneFixture;
import org.ceasefire.simulator.scenario.Records;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/** Looks of a drone and three satellites at worlds made to measure, for the tests of what they bring. */
final class Viewings {
    static final Chance CHANCE = new Chance(7, 0);
    static final Instant LAUNCH = Exercise.STARTEX.plus(Duration.ofHours(8));
    static final Point BASE = Exercise.PLANE.toPlane(Exercise.KOSTIANTYNIVKA);
    static final Duration DAYS = Duration.ofDays(5);
    /** One drone, and a satellite of each kind, named as the kind is. */
    static final Scenario SCENARIO = Exercise.of(DAYS, List.of(Exercise.drone("drone-1", LAUNCH)), List.of(
            Exercise.tasked("optical", SensorKind.OPTICAL, 0.3), Exercise.tasked("radar", SensorKind.RADAR, 0.5),
            Exercise.tasked("thermal", SensorKind.THERMAL, 375), Exercise.tasked("radio", SensorKind.RADIO, 1)));
    static final List<Look> LOOKS = Exercise.looks(SCENARIO);
    static final Eyes EYES = new Eyes(SCENARIO, CHANCE);

    private Viewings() {
    }

    static Look first(String sensor) {
        return LOOKS.stream().filter(look -> look.sensor().equals(sensor)).findFirst().orElseThrow();
    }

    static Take take(String sensor, World world) {
        return EYES.view(first(sensor), world.truth()).take();
    }

    static Point east(double metres) {
        return new Point(BASE.x_m() + metres, BASE.y_m());
    }

    /** A large howitzer that stands through the whole exercise. */
    static Trace howitzer(String unit, Point place) {
        return trace(unit, Sign.WEAPON, Exercise.STARTEX, Exercise.STARTEX.plus(DAYS), place);
    }

    static Trace trace(String cause, Sign sign, Instant from, Instant to, Point... path) {
        return new Trace(cause, sign, from, to, List.of(path), WeaponClass.ARTILLERY, "2s3", 152, 12, 50, 3, Disguise.NONE);
    }

    /** The scenario where things are taken for others. */
    static Scenario confused(Scenario plain, Confusion confusion) {
        return Records.with(plain, "confusion", confusion);
    }

    /** The trace with something to hide. */
    static Trace disguised(Trace trace, double camouflage, boolean decoy) {
        return new Trace(trace.cause(), trace.sign(), trace.from(), trace.to(), trace.path(), trace.weapon(), trace.type(), trace.calibre_mm(),
                trace.size_m(), trace.power_mw(), trace.count(), new Disguise(camouflage, decoy));
    }

    /** The trace at another size (m). */
    static Trace sized(Trace trace, double size_m) {
        return new Trace(trace.cause(), trace.sign(), trace.from(), trace.to(), trace.path(), trace.weapon(), trace.type(), trace.calibre_mm(),
                size_m, trace.power_mw(), trace.count(), trace.disguise());
    }

    static List<String> causes(Take take) {
        return take.detections().stream().map(detection -> detection.cause().orElse("-")).toList();
    }

    static List<Take> takesOfManyLaunches(World world, int launches) {
        Instant[] times = IntStream.range(0, launches).mapToObj(i -> LAUNCH.plusSeconds(60L * i)).toArray(Instant[]::new);
        Scenario many = Exercise.of(DAYS, List.of(Exercise.drone("drone-1", times)), List.of());
        Eyes eyes = new Eyes(many, CHANCE);
        Truth truth = world.truth();
        return Exercise.looks(many).stream().filter(look -> look.id().endsWith("/1")).map(look -> eyes.view(look, truth).take()).toList();
    }

    static List<Take> takes(Scenario scenario, World world, String sensor) {
        Eyes eyes = new Eyes(scenario, CHANCE);
        Truth truth = world.truth();
        return Exercise.looks(scenario).stream().filter(look -> look.sensor().equals(sensor))
                .map(look -> eyes.view(look, truth).take()).toList();
    }

    static Drone noisy(Drone drone, double falseAlarms) {
        return DroneFixture.of(drone.id(), drone.base(), drone.route().get(0)).launching(drone.launches().toArray(Instant[]::new))
                .imagining(falseAlarms).drone();
    }

    static Satellite noisy(Satellite satellite, double falseAlarms) {
        return Exercise.satellite(satellite.id(), satellite.kind(), satellite.orbit(), satellite.swath_m(), satellite.regard(),
                satellite.tasking(), satellite.aims(), satellite.gsd_m(), falseAlarms);
    }
}
