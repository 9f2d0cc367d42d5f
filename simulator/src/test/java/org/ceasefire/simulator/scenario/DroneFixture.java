package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Reliability;

/**
 * Drones made by hand: 25 m/s at 1,000 m with a footprint of 500 m, six hours of endurance, a link of 1,000 km that nothing jams easily, all
 * weathers, and more airframes and crews than can be used up.
 */
public final class DroneFixture {
    /** Makes a footprint of half the height. */
    public static final double FIELD_OF_VIEW_deg = StrictMath.toDegrees(2 * StrictMath.atan(0.25));
    private static final int MANY = 100;

    private final String id;
    private final Position base;
    private final List<Position> route;
    private String provider = "FR";
    private List<Instant> launches = List.of();
    private Duration loiter = Duration.ZERO;
    private Duration endurance = Duration.ofHours(6);
    private double altitude_m = 1000;
    private double gsd_m = 0.1;
    private double nightGsd_m = 0.5;
    private double falseAlarms;
    private Duration latency = Duration.ofMinutes(10);
    private Optional<Link> link = Optional.of(new Link(1_000_000, 10, 20));
    private double windLimit_mps = 100;
    private boolean fliesInIcing = true;
    private Fleet fleet = new Fleet(MANY, MANY, Duration.ZERO, Duration.ZERO);

    private DroneFixture(String id, Position base, List<Position> route) {
        this.id = id;
        this.base = base;
        this.route = route;
    }

    public static DroneFixture of(String id, Position base, Position... route) {
        return new DroneFixture(id, base, List.of(route));
    }

    public DroneFixture launching(Instant... at) {
        launches = List.of(at);
        return this;
    }

    public DroneFixture circling(Duration wanted) {
        loiter = wanted;
        return this;
    }

    public DroneFixture lasting(Duration wanted) {
        endurance = wanted;
        return this;
    }

    public DroneFixture at(double wanted_m) {
        altitude_m = wanted_m;
        return this;
    }

    public DroneFixture seeing(double day_m, double night_m) {
        gsd_m = day_m;
        nightGsd_m = night_m;
        return this;
    }

    public DroneFixture imagining(double anHour) {
        falseAlarms = anHour;
        return this;
    }

    public DroneFixture linked(Link wanted) {
        link = Optional.ofNullable(wanted);
        return this;
    }

    public DroneFixture limited(double wind_mps, boolean icing) {
        windLimit_mps = wind_mps;
        fliesInIcing = icing;
        return this;
    }

    public DroneFixture with(Fleet wanted) {
        fleet = wanted;
        return this;
    }

    public Drone drone() {
        return new Drone(id, "test-drone", provider, base, launches, route, loiter, 25, altitude_m, endurance, FIELD_OF_VIEW_deg, gsd_m, nightGsd_m, 50,
                Duration.ofSeconds(2), 0.2, falseAlarms, latency, Reliability.B, link, windLimit_mps, fliesInIcing, fleet);
    }
}
