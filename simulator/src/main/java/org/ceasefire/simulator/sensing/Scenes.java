package org.ceasefire.simulator.sensing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.TaskingTerms;

/** The scenes that a satellite which is tasked images: squares around their aims. */
final class Scenes {
    private final Scenario scenario;
    private final Satellite satellite;
    private final Reach reach;

    Scenes(Scenario scenario, Satellite satellite, Reach reach) {
        this.scenario = scenario;
        this.satellite = satellite;
        this.reach = reach;
    }

    /**
     * The look at an aim in a pass, when the satellite is nearest to it among the instants in which it can image it; empty if it cannot
     * in this pass, or not between STARTEX and ENDEX.
     *
     * @param name its name in the pass: the ordinal of a standing aim, the id of an order
     * @param cue the source that made somebody look there; empty for routine
     */
    Optional<Look> at(Position aim, Pass pass, String name, String cue) {
        Regard regard = new Regard(satellite, reach, List.of(aim));
        Track track = pass.track();
        long closest_s = closest_s(track, aim);
        return Stretch.all(second -> regard.gap_s(track.at(second)), track.first_s() + 1, track.last_s() - 1).stream()
                .map(stretch -> Math.max(stretch.from_s(), Math.min(stretch.to_s(), closest_s)))
                .min(Comparator.comparingLong(second -> Math.abs(second - closest_s)))
                .map(second -> scene(aim, pass, second, name, cue))
                .filter(look -> !look.from().isBefore(scenario.startex()) && !look.to().isAfter(scenario.endex()));
    }

    /** The second of a track, its ends left out, at which the satellite is nearest to a place: its distance first falls, then rises. */
    private static long closest_s(Track track, Position aim) {
        GroundPoint place = GroundPoint.of(aim);
        long low = track.first_s() + 1;
        long high = track.last_s() - 2;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            boolean leaves = track.at(middle).position().distance(place.position())
                    <= track.at(middle + 1).position().distance(place.position());
            high = leaves ? middle : high;
            low = leaves ? low : middle + 1;
        }
        return low;
    }

    /** A square around the aim, its sides along the ground track. */
    private Look scene(Position aim, Pass pass, long second, String name, String cue) {
        Plane plane = scenario.theatre().plane();
        Point centre = plane.toPlane(aim);
        Sweep track = new Sweep(pass.track().below(second - 1, plane), pass.track().below(second + 1, plane), 0);
        double half_m = satellite.swath_m() / 2;
        long half_s = Math.max(1, StrictMath.round(2 * half_m / track.length_m()));
        double share = half_m / track.length_m();
        double east_m = share * (track.end().x_m() - track.start().x_m());
        double north_m = share * (track.end().y_m() - track.start().y_m());
        Sweep square = new Sweep(new Point(centre.x_m() - east_m, centre.y_m() - north_m),
                new Point(centre.x_m() + east_m, centre.y_m() + north_m), half_m);
        return Look.of(pass.id(), name, satellite.id(), scenario.startex().plusSeconds(second - half_s),
                scenario.startex().plusSeconds(second + half_s), square, Strip.DWELL, scenario.theatre().sectors(), falseAlarms(), cue);
    }

    /** Each scene has its share of a full pass, so that another scene changes nothing in it. */
    private double falseAlarms() {
        return satellite.falseAlarms() / satellite.tasking().map(TaskingTerms::capacity).orElse(1);
    }
}
