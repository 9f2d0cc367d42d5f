package org.ceasefire.simulator.scenario;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Theatre;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * Scenarios made by hand, for tests of the rooms that only look at the world: ten days of October, a straight line from south to north
 * (UA west of it), a clear sky, and no law (policy and the like are absent).
 */
public final class ScenarioFixture {
    public static final Instant STARTEX = Instant.parse("2026-10-05T00:00:00Z");
    public static final Plane PLANE = new Plane(new Position(48.5, 37.5));
    public static final Theatre THEATRE = new Theatre(PLANE, LineOfContact.drawn(PLANE, List.of(new Position(46, 37.5), new Position(51, 37.5))), 1_000,
            List.of(), List.of(), List.of());
    public static final Weapon D30 = new Weapon("d-30", WeaponClass.ARTILLERY, 122, 15_400, 3);
    public static final Weather CLEAR = new Weather(List.of(), 0, 0);

    private Duration duration = Duration.ofDays(10);
    private Weather weather = CLEAR;
    private List<Unit> units = List.of();
    private List<Drone> drones = List.of();
    private List<Satellite> satellites = List.of();
    private List<Inject> events = List.of();
    private List<Process> processes = List.of();
    private List<Post> posts = List.of();
    private Confusion confusion = Confusion.NONE;

    public ScenarioFixture lasting(Duration wanted) {
        duration = wanted;
        return this;
    }

    public ScenarioFixture under(Weather sky) {
        weather = sky;
        return this;
    }

    public ScenarioFixture with(Unit... wanted) {
        units = List.of(wanted);
        return this;
    }

    public ScenarioFixture with(Drone... wanted) {
        drones = List.of(wanted);
        return this;
    }

    public ScenarioFixture with(Satellite... wanted) {
        satellites = List.of(wanted);
        return this;
    }

    public ScenarioFixture with(Inject... wanted) {
        events = List.of(wanted);
        return this;
    }

    public ScenarioFixture with(Process... wanted) {
        processes = List.of(wanted);
        return this;
    }

    public ScenarioFixture with(Post... wanted) {
        posts = List.of(wanted);
        return this;
    }

    public ScenarioFixture with(Confusion wanted) {
        confusion = wanted;
        return this;
    }

    public Scenario scenario() {
        return Records.of(Scenario.class, Map.ofEntries(entry("id", "fixture"), entry("title", "Fixture"), entry("note", ""), entry("banner", ""),
                entry("startex", STARTEX), entry("duration", duration), entry("seed", 42L), entry("theatre", THEATRE), entry("weather", weather),
                entry("units", units), entry("drones", drones), entry("satellites", satellites), entry("posts", posts), entry("events", events),
                entry("processes", processes), entry("confusion", confusion)));
    }

    /** An unconditional inject of RU with a howitzer, that many hours after STARTEX. */
    public static Inject inject(String id, ActKind act, double atHour, double lastingHours, String unit, List<Position> path, Position target) {
        return new Inject(id, act, Optional.of(hour(atHour)), Optional.empty(), Duration.ZERO, unit, Side.RU, Optional.of(D30), 6,
                Duration.between(STARTEX, hour(lastingHours)), path, Optional.ofNullable(target), 0, Emission.NONE, Shot.NONE, Disguise.NONE);
    }

    /** So many hours after STARTEX. */
    public static Instant hour(double hours) {
        return STARTEX.plusSeconds(Math.round(hours * 3600));
    }

    /** The place so many metres east (RU) and north of the plane's centre, which lies on the line. */
    public static Position at(double x_m, double y_m) {
        return PLANE.toEarth(new Point(x_m, y_m));
    }
}
