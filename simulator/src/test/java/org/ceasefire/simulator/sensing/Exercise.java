package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.Weather;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/** A scenario for tests: a line from the Kinburn Spit to Kupiansk, one sector in its middle, and the sensors of the test. */
final class Exercise {
    static final Instant STARTEX = Instant.parse("2026-10-05T00:00:00Z");
    static final Plane PLANE = new Plane(new Position(48.0, 36.0));
    static final Position KOSTIANTYNIVKA = new Position(48.53, 37.71);

    private Exercise() {
    }

    static Scenario of(Duration duration, List<Drone> drones, List<Satellite> satellites) {
        return new Scenario("test", "Test", "", "", STARTEX, duration, 1, theatre(), new Weather(List.of(), 0), List.of(), null,
                List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), drones, satellites, List.of(), List.of(),
                List.of(), List.of(), Confusion.NONE);
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
        return new Drone(id, "test-drone", "FR", KOSTIANTYNIVKA, List.of(launches), List.of(turn), 25, 1000, endurance, 500, 0.1, 0.5, 50,
                Duration.ofSeconds(2), 0.2, 0, Duration.ofMinutes(10), Reliability.B);
    }

    /** A sun-synchronous satellite with one scene of 20 km at Kostiantynivka. */
    static Satellite tasked(String id, SensorKind kind, double gsd_m) {
        return new Satellite(id, "test-satellite", "US", kind, 570_000, 97.66, 22.5, 0, 20_000, 40, List.of(KOSTIANTYNIVKA), gsd_m, 100,
                Duration.ofSeconds(2), 0.2, 0,
                Duration.ofHours(3), Reliability.B);
    }

    /** A sun-synchronous satellite that images a strip of everything below it. */
    static Satellite strip(String id, SensorKind kind, double swath_m, double gsd_m) {
        return new Satellite(id, "test-satellite", "US", kind, 570_000, 97.66, 22.5, 0, swath_m, 0, List.of(), gsd_m, 100,
                Duration.ofSeconds(2), 0.2, 0,
                Duration.ofHours(3), Reliability.B);
    }
}
