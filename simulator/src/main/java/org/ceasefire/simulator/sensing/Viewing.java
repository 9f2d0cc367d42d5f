package org.ceasefire.simulator.sensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Specimen;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * One look at the truth. What hinders it is found out once; each trace in view is judged by itself, with draws of its own.
 */
public final class Viewing {
    /** Radar sees through nets half as badly as cameras do. Default, unsourced. */
    private static final double NETS_FOR_RADAR = 0.5;

    private final Look look;
    private final Sensor sensor;
    private final Sky sky;
    private final Confusion confusion;
    private final Chance chance;
    private final CoverageGrid grid;
    private final String hindrance;
    private final String occasion;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();

    Viewing(Look look, Sensor sensor, Sky sky, Confusion confusion, Chance chance, CoverageGrid grid) {
        this.look = look;
        this.sensor = sensor;
        this.sky = sky;
        this.confusion = confusion;
        this.chance = chance;
        this.grid = grid;
        this.hindrance = sky.over(look, sensor);
        this.occasion = look.occasion();
    }

    /** What it brings. */
    public Take take() {
        Truth truth = sky.truth();
        for (Trace trace : truth.tracesIn(look.ground().box(), look.from(), look.to(), Sight.signs(sensor.kind()))) {
            Glimpse.of(look, trace).ifPresent(glimpse -> judge(trace, glimpse));
        }
        if (hindrance.isEmpty()) {
            sightings.addAll(new FalseAlarms(look, sensor, sky, chance).sightings());
            sightings.addAll(new Ghosts(look, sensor, confusion, chance).sightings());
        }
        if (sensor.drone().isPresent()) {
            sightings.replaceAll(this::believed);
        }
        return new Take(look, hindrance.isEmpty(), hindrance, detections(), misses);
    }

    /** A drone that takes itself to be elsewhere takes what it sees to be elsewhere by as much. */
    private Sighting believed(Sighting sighting) {
        Point drone = look.under(sighting.seen());
        Point believed = sky.truth().believed(drone, sighting.seen());
        Point place = sighting.place();
        return sighting.at(new Point(place.x_m() + believed.x_m() - drone.x_m(), place.y_m() + believed.y_m() - drone.y_m()));
    }

    private List<Detection> detections() {
        sightings.sort(Sighting.ORDER);
        List<Detection> detections = new ArrayList<>();
        for (Sighting sighting : sightings) {
            detections.add(sighting.detection(detections.size() + 1, look, sensor, sky.plane()));
        }
        return detections;
    }

    /** How well it sees the cells whose middle lies in its ground, in order of their number. */
    public List<CellView> cells() {
        return grid.on(look.ground()).stream().map(cell -> {
            View view = of(Specimen.vehicle(cell.middle(), look.from()));
            return new CellView(cell.number(), view.clear(), view.noticing());
        }).toList();
    }

    /** How likely (0 to 1) it is to notice a happening of a kind at a place in its ground, had there been one. */
    public double noticing(Happening happening, Point place) {
        return of(Specimen.of(happening, place, look.from())).noticing();
    }

    /** What it would make of a thing that stands in its ground. It need not be there. */
    private View of(Trace standing) {
        Point place = standing.path().get(0);
        Glimpse glimpse = new Glimpse(look.within(look.abreast(place)), place, 1);
        boolean included = Sight.includes(sensor.kind(), standing.sign());
        return new View(inTheWay(glimpse), included ? odds(standing, optics(glimpse)).probability() : 0);
    }

    private String inTheWay(Glimpse glimpse) {
        return hindrance.isEmpty() ? sky.at(glimpse.place(), glimpse.at(), sensor) : hindrance;
    }

    /** What it sees with at an instant: a drone's camera changes to infrared when it is dark. */
    private record Optics(double gsd_m, boolean infrared, double light) {}

    private Optics optics(Glimpse glimpse) {
        if (sensor.kind() != SensorKind.DRONE_CAMERA) {
            return new Optics(sensor.gsd_m(), false, 1);
        }
        double sun_deg = sky.sun_deg(glimpse.place(), glimpse.at());
        boolean infrared = Sky.darkForCamera(sun_deg);
        return new Optics(infrared ? sensor.nightGsd_m() : sensor.gsd_m(), infrared, Sky.lightForCamera(sun_deg));
    }

    private Odds odds(Trace trace, Optics optics) {
        return new Odds(Sight.probability(trace, optics.gsd_m), Sight.contrast(sensor.kind(), optics.infrared, trace.sign()), covered(trace),
                optics.light);
    }

    private void judge(Trace trace, Glimpse glimpse) {
        Optics optics = optics(glimpse);
        Odds odds = odds(trace, optics);
        String inTheWay = inTheWay(glimpse);
        if (inTheWay.isEmpty()) {
            look(trace, glimpse, optics.gsd_m, odds);
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
        return new Sighting(trace.sign(), place, seen(trace, glimpse.at()), told, counted(trace, glimpse), Optional.of(trace.cause()));
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

    /** One, of what a picture cannot count: a pixel is hot and a plume smokes alike, however many rounds fell. */
    private int counted(Trace trace, Glimpse glimpse) {
        if (!Sight.counts(trace.sign())) {
            return 1;
        }
        double shown = Sight.comesInTurn(trace.sign()) ? trace.count() * glimpse.share() : trace.count();
        double factor = 1 + sensor.countError() * chance.gaussian(key(trace, "count"));
        return (int) Math.max(1, StrictMath.round(shown * factor));
    }

    /** A cause may leave the same sign twice, at the gun and at its target, or before and after a move: time and place tell them apart. */
    private String[] key(Trace trace, String purpose) {
        Point start = trace.path().get(0);
        return new String[] {
            occasion, trace.cause(), trace.sign().name(), trace.from().toString(),
            Long.toString(StrictMath.round(start.x_m())), Long.toString(StrictMath.round(start.y_m())), purpose};
    }
}
