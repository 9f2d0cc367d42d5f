package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.DroneFixture;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.OrbitalElements;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.scenario.Records;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.TaskingTerms;
import org.ceasefire.simulator.scenario.Weather;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/** A scenario for tests: a line from the Kinburn Spit to Kupiansk, one sector in its middle, and the sensors of the test. */
final class Exercise {
    static final Instant STARTEX = Instant.parse("2026-10-05T00:00:00Z");
    static final Plane PLANE = new Plane(new Position(48.0, 36.0));
    static final Position KOSTIANTYNIVKA = new Position(48.53, 37.71);

    static final OrbitalElements SUN_SYNCHRONOUS = new OrbitalElements.Keplerian(570_000, 97.66, 22.5, 0, 0, 0);

    private Exercise() {
    }

    static Scenario of(Duration duration, List<Drone> drones, List<Satellite> satellites) {
        return of(theatre(), duration, drones, satellites, List.of());
    }

    static Scenario of(Theatre theatre, Duration duration, List<Drone> drones, List<Satellite> satellites, List<Order> orders) {
        return Records.of(Scenario.class, Map.of("id", "test", "startex", STARTEX, "duration", duration, "seed", 1L, "theatre", theatre,
                "weather", new Weather(List.of(), 0, 0), "drones", drones, "satellites", satellites, "orders", orders, "confusion", Confusion.NONE));
    }

    static Theatre theatre() {
        LineOfContact line = LineOfContact.drawn(PLANE, List.of(
                new Position(46.55, 31.55), new Position(46.6, 32.6), new Position(47.45, 34.4), new Position(47.6, 36.0),
                new Position(48.2, 37.6), new Position(49.0, 38.0), new Position(49.9, 37.7)));
        Area around = Area.square(PLANE.toPlane(KOSTIANTYNIVKA), 40_000, 0);
        return new Theatre(PLANE, line, 1000, List.of(new Sector("sector-kostiantynivka", "Kostiantynivka", around)), List.of(), List.of());
    }

    /** Flies due east from Kostiantynivka and back, once: 100 km at 25 m/s with a swath of 500 m. */
    static Drone drone(String id, Instant... launches) {
        return drone(id, Duration.ofHours(6), launches);
    }

    static Drone drone(String id, Duration endurance, Instant... launches) {
        Point base = PLANE.toPlane(KOSTIANTYNIVKA);
        Position turn = PLANE.toEarth(new Point(base.x_m() + 50_000, base.y_m()));
        return DroneFixture.of(id, KOSTIANTYNIVKA, turn).launching(launches).lasting(endurance).drone();
    }

    /** What a scenario's satellites and its drones on their routine look at, if nothing keeps them from it, in order of their end and id. */
    static List<Look> looks(Scenario scenario) {
        List<Look> looks = new ArrayList<>(new Watch(scenario).looks());
        for (Drone drone : scenario.drones()) {
            int ordinal = 0;
            for (Instant launch : drone.launches()) {
                looks.addAll(Sortie.of(drone.id() + "/" + ++ordinal, drone, scenario.theatre(), launch,
                        Sortie.routine(drone, scenario.theatre().plane())).looks());
            }
        }
        looks.sort(Comparator.comparing(Look::to).thenComparing(Look::id));
        return looks;
    }

    /** A sun-synchronous satellite with one scene of 20 km at Kostiantynivka; a radar looks to either side. */
    static Satellite tasked(String id, SensorKind kind, double gsd_m) {
        return satellite(id, kind, SUN_SYNCHRONOUS, 20_000,
                kind == SensorKind.RADAR ? new FieldOfRegard.Sideways(15, 50, LookSide.BOTH) : new FieldOfRegard.Pointing(40),
                Optional.of(new TaskingTerms(4, Duration.ofHours(2))), List.of(KOSTIANTYNIVKA), gsd_m, 0);
    }

    /** A sun-synchronous satellite that images a strip of everything below it. */
    static Satellite strip(String id, SensorKind kind, double swath_m, double gsd_m) {
        return satellite(id, kind, SUN_SYNCHRONOUS, swath_m, new FieldOfRegard.Below(), Optional.empty(), List.of(), gsd_m, 0);
    }

    static Satellite satellite(
            String id, SensorKind kind, OrbitalElements orbit, double swath_m, FieldOfRegard regard, Optional<TaskingTerms> tasking,
            List<Position> aims, double gsd_m, double falseAlarms) {
        return new Satellite(id, "test-satellite", "US", kind, orbit, swath_m, regard, tasking, aims, gsd_m, 100, Duration.ofSeconds(2), 0.2, falseAlarms,
                Duration.ofHours(1), Duration.ofHours(2), Reliability.B);
    }
}
