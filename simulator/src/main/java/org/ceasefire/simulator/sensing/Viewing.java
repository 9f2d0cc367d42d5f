package org.ceasefire.simulator.sensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.WeaponClass;

/** One look at the truth: each trace in view is judged by itself, with draws of its own. */
final class Viewing {
    /** Radar sees through nets half as badly as cameras do. Default, unsourced. */
    private static final double NETS_FOR_RADAR = 0.5;

    private final Look look;
    private final Sensor sensor;
    private final Sky sky;
    private final Confusion confusion;
    private final Chance chance;
    private final String hindrance;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();

    Viewing(Look look, Sensor sensor, Sky sky, Confusion confusion, Chance chance) {
        this.look = look;
        this.sensor = sensor;
        this.sky = sky;
        this.confusion = confusion;
        this.chance = chance;
        this.hindrance = sky.over(look, sensor.kind());
    }

    Take take(Truth truth) {
        for (Trace trace : truth.tracesIn(look.ground().box(), look.from(), look.to())) {
            if (Sight.includes(sensor.kind(), trace.sign())) {
                Glimpse.of(look, trace).ifPresent(glimpse -> judge(trace, glimpse));
            }
        }
        if (hindrance.isEmpty()) {
            sightings.addAll(new FalseAlarms(look, sensor, sky, chance).sightings());
            sightings.addAll(new Ghosts(look, sensor, confusion, chance).sightings());
        }
        return new Take(look, hindrance.isEmpty(), hindrance, detections(), misses);
    }

    private List<Detection> detections() {
        sightings.sort(Sighting.ORDER);
        List<Detection> detections = new ArrayList<>();
        for (Sighting sighting : sightings) {
            detections.add(sighting.detection(detections.size() + 1, look, sensor, sky.plane()));
        }
        return detections;
    }

    private void judge(Trace trace, Glimpse glimpse) {
        boolean camera = sensor.kind() == SensorKind.DRONE_CAMERA;
        double sun_deg = camera ? sky.sun_deg(glimpse.place(), glimpse.at()) : 0;
        boolean infrared = camera && Sky.darkForCamera(sun_deg);
        double gsd_m = infrared ? sensor.nightGsd_m() : sensor.gsd_m();
        Odds odds = new Odds(Sight.probability(trace, gsd_m), Sight.contrast(sensor.kind(), infrared, trace.sign()), covered(trace),
                camera ? Sky.lightForCamera(sun_deg) : 1);
        String inTheWay = hindrance.isEmpty() ? sky.at(glimpse.place(), glimpse.at(), sensor.kind()) : hindrance;
        if (inTheWay.isEmpty()) {
            look(trace, glimpse, gsd_m, odds);
        } else {
            miss(trace, inTheWay, odds);
        }
    }

    private void look(Trace trace, Glimpse glimpse, double gsd_m, Odds odds) {
        double draw = chance.uniform(key(trace, "notice"));
        if (draw >= odds.probability()) {
            miss(trace, odds.whyNot(draw), odds);
            return;
        }
        Johnson level = level(trace, draw / odds.lessening(), gsd_m);
        if (seenThrough(trace, level)) {
            miss(trace, "seen-through", odds);
        } else {
            sightings.add(sighting(trace, glimpse, Told.of(trace, level, taken(trace, level))));
        }
    }

    private void miss(Trace trace, String reason, Odds odds) {
        misses.add(new Miss(trace.cause(), trace.sign(), reason, odds.probability()));
    }

    private double covered(Trace trace) {
        double camouflage = trace.disguise().camouflage();
        return sensor.kind() == SensorKind.RADAR ? camouflage * NETS_FOR_RADAR : camouflage;
    }

    private boolean seenThrough(Trace trace, Johnson level) {
        return trace.disguise().decoy() && level == Johnson.IDENTIFIED && chance.uniform(key(trace, "decoy")) < confusion.seenThrough();
    }

    /** The class that a weapon is taken for where its class, and not its type, can be told. */
    private WeaponClass taken(Trace trace, Johnson level) {
        return level == Johnson.RECOGNISED ? confusion.told(trace.weapon(), chance.uniform(key(trace, "class"))) : trace.weapon();
    }

    private Sighting sighting(Trace trace, Glimpse glimpse, Told told) {
        Point place = reported(trace, glimpse.place());
        return new Sighting(trace.sign(), place, seen(trace, glimpse.at()), told, counted(trace), Optional.of(trace.cause()));
    }

    /** A radar image shows that there is a vehicle, a thermal one that there is a fire, a radio fix that something emits, and no more. */
    private Johnson level(Trace trace, double draw, double gsd_m) {
        boolean camera = sensor.kind() == SensorKind.DRONE_CAMERA || sensor.kind() == SensorKind.OPTICAL;
        return camera ? Johnson.reached(draw, trace.size_m(), gsd_m) : Johnson.DETECTED;
    }

    private Point reported(Trace trace, Point place) {
        double sigma_m = Chance.sigma_m(sensor.error_m());
        return new Point(
                place.x_m() + sigma_m * chance.gaussian(key(trace, "east")), place.y_m() + sigma_m * chance.gaussian(key(trace, "north")));
    }

    /** When it is said to have been seen: never outside the look. */
    private Instant seen(Trace trace, Instant at) {
        return look.within(at.plusMillis(StrictMath.round(sensor.timeError().toMillis() * chance.gaussian(key(trace, "time")))));
    }

    private int counted(Trace trace) {
        double factor = 1 + sensor.countError() * chance.gaussian(key(trace, "count"));
        return (int) Math.max(1, StrictMath.round(trace.count() * factor));
    }

    /** A cause may leave the same sign twice, at the gun and at its target, or before and after a move: time and place tell them apart. */
    private String[] key(Trace trace, String purpose) {
        Point start = trace.path().get(0);
        return new String[] {
            look.occasion(), trace.cause(), trace.sign().name(), trace.from().toString(),
            Long.toString(StrictMath.round(start.x_m())), Long.toString(StrictMath.round(start.y_m())), purpose};
    }
}
