package org.ceasefire.simulator.sensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.SensorKind;

/** One look at the truth: each trace in view is judged by itself, with draws of its own. */
final class Viewing {
    /** Radius that contains 95 % of a circular two-dimensional normal distribution, in standard deviations: sqrt(-2 ln 0.05). */
    private static final double SIGMAS_FOR_95 = 2.4477;
    /** Standard deviation of a stated time (s). Default, unsourced. */
    private static final double TIME_ERROR_s = 2;
    /** Standard deviation of a count, as a share of it. Default, unsourced. */
    private static final double COUNT_ERROR = 0.2;
    /** Whatever is noticed less often than this was too small to be seen. */
    private static final double TOO_SMALL = 0.1;

    private final Look look;
    private final Sensor sensor;
    private final Sky sky;
    private final Chance chance;
    private final String hindrance;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();

    Viewing(Look look, Sensor sensor, Sky sky, Chance chance) {
        this.look = look;
        this.sensor = sensor;
        this.sky = sky;
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

    /** What it would make of a thing that stands in its ground. It need not be there. */
    View of(Trace standing) {
        Point place = standing.path().get(0);
        return view(standing, new Glimpse(look.within(look.abreast(place)), place));
    }

    private View view(Trace trace, Glimpse glimpse) {
        String inTheWay = hindrance.isEmpty() ? sky.at(glimpse.place(), glimpse.at(), sensor.kind()) : hindrance;
        return new View(inTheWay, Sight.includes(sensor.kind(), trace.sign()) ? Sight.probability(trace, gsd_m(glimpse)) : 0);
    }

    private void judge(Trace trace, Glimpse glimpse) {
        View view = view(trace, glimpse);
        if (!view.clear()) {
            misses.add(new Miss(trace.cause(), trace.sign(), view.hindrance(), view.probability()));
            return;
        }
        double draw = chance.uniform(key(trace, "notice"));
        if (draw < view.probability()) {
            sightings.add(sighting(trace, glimpse, Told.of(trace, level(trace, draw, gsd_m(glimpse)))));
        } else {
            misses.add(new Miss(trace.cause(), trace.sign(), view.probability() < TOO_SMALL ? "too-small" : "not-noticed", view.probability()));
        }
    }

    private Sighting sighting(Trace trace, Glimpse glimpse, Told told) {
        Point place = reported(trace, glimpse.place());
        return new Sighting(trace.sign(), place, seen(trace, glimpse.at()), told, counted(trace), Optional.of(trace.cause()));
    }

    private double gsd_m(Glimpse glimpse) {
        boolean infrared = sensor.kind() == SensorKind.DRONE_CAMERA && sky.darkForCamera(glimpse.place(), glimpse.at());
        return infrared ? sensor.nightGsd_m() : sensor.gsd_m();
    }

    /** A radar image shows that there is a vehicle, a thermal one that there is a fire, and no more. */
    private Johnson level(Trace trace, double draw, double gsd_m) {
        return sensor.kind() == SensorKind.RADAR || sensor.kind() == SensorKind.THERMAL
                ? Johnson.DETECTED : Johnson.reached(draw, trace.size_m(), gsd_m);
    }

    private Point reported(Trace trace, Point place) {
        double sigma_m = sensor.error_m() / SIGMAS_FOR_95;
        return new Point(
                place.x_m() + sigma_m * chance.gaussian(key(trace, "east")), place.y_m() + sigma_m * chance.gaussian(key(trace, "north")));
    }

    /** When it is said to have been seen: never outside the look. */
    private Instant seen(Trace trace, Instant at) {
        return look.within(at.plusMillis(StrictMath.round(TIME_ERROR_s * 1000 * chance.gaussian(key(trace, "time")))));
    }

    private int counted(Trace trace) {
        double factor = 1 + COUNT_ERROR * chance.gaussian(key(trace, "count"));
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
