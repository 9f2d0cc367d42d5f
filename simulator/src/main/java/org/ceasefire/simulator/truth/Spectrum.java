package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Link;

/** Who jams and spoofs, where and when. */
final class Spectrum {
    private final Plane plane;
    private final List<Act> emitters = new ArrayList<>();

    Spectrum(Plane plane) {
        this.plane = plane;
    }

    void enter(Act act) {
        boolean emits = act.kind() == ActKind.JAMMING || act.kind() == ActKind.SPOOFING;
        if (emits && !act.path().isEmpty()) {
            emitters.add(act);
        }
    }

    /** The act that breaks a drone's link where it is; of several, the first by id. A link by satellite is broken by none. */
    Optional<String> jams(Drone drone, Point place, Instant instant) {
        return drone.link().flatMap(link -> active(ActKind.JAMMING, instant)
                .filter(act -> breaks(act, drone, link, place)).map(Act::id).findFirst());
    }

    private boolean breaks(Act jammer, Drone drone, Link link, Point place) {
        Emission emission = jammer.emission();
        double away_m = awayFrom(jammer, place);
        if (emission.radius_m() > 0) {
            return away_m <= emission.radius_m();
        }
        double height_m = drone.altitude_m();
        double fromBase_m = StrictMath.hypot(plane.toPlane(drone.base()).distance_m(place), height_m);
        return link.isBrokenBy(emission.power_w(), fromBase_m, StrictMath.hypot(away_m, height_m));
    }

    /** Where a drone takes itself to be that is at a place: there, or as far off as a spoofer within reach makes it believe. */
    Point believed(Point place, Instant instant) {
        return active(ActKind.SPOOFING, instant).filter(act -> awayFrom(act, place) <= act.emission().radius_m()).findFirst()
                .map(act -> shifted(place, act.emission())).orElse(place);
    }

    private static Point shifted(Point place, Emission emission) {
        double azimuth = StrictMath.toRadians(emission.towards_deg());
        return new Point(place.x_m() + emission.shift_m() * StrictMath.sin(azimuth),
                place.y_m() + emission.shift_m() * StrictMath.cos(azimuth));
    }

    private double awayFrom(Act act, Point place) {
        return plane.toPlane(act.path().get(0)).distance_m(place);
    }

    private Stream<Act> active(ActKind kind, Instant instant) {
        return emitters.stream().filter(act -> act.kind() == kind && !act.from().isAfter(instant) && act.to().isAfter(instant))
                .sorted(Comparator.comparing(Act::id));
    }
}
