package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.SensorKind;

/** What stands between a sensor and the ground, or between a drone and its base: night, cloud, jamming, distance. */
record Sky(Plane plane, Chance chance, Truth truth) {
    static final String NOTHING = "";
    static final String CLOUD = "cloud";
    static final String NIGHT = "night";
    static final String JAMMED = "jammed";
    static final String LOST_LINK = "lost-link";

    /** A place is under cloud, or not, together with the square of ground of this side around it (m). Default, unsourced. */
    private static final double CLOUD_CELL_m = 5_000;
    /** A drone that flies higher (m) looks through the clouds, or between them; one below sees under them. Default, unsourced. */
    private static final double CLOUD_BASE_m = 1_500;
    /** From this cover on an image is not delivered. "Overcast" as in the scenario's climatology. */
    private static final double OVERCAST = 0.8;
    /** An optical satellite needs the sun this high (degrees). Default, unsourced. */
    private static final double SUN_FOR_OPTICAL_deg = 10;
    /** A drone changes to infrared at the end of civil twilight, when the sun is this high (degrees). */
    private static final double SUN_FOR_CAMERA_deg = -6;
    private static final Duration LINK_CHECKED_EVERY = Duration.ofMinutes(1);

    /** Why a look cannot bring anything at all; empty if it can. */
    String over(Look look, Sensor sensor) {
        if (sensor.drone().isPresent()) {
            return link(look, sensor.drone().get());
        }
        SensorKind kind = sensor.kind();
        Point centre = look.sweep().centre();
        if (tooDark(look, kind)) {
            return NIGHT;
        }
        return cloudBlocks(kind) && truth.cloudCover(centre, look.middle()) >= OVERCAST ? CLOUD : NOTHING;
    }

    /** Whether a sensor has not the light it needs. */
    boolean tooDark(Look look, SensorKind kind) {
        return kind == SensorKind.OPTICAL && dim(look.sweep().centre(), look.middle());
    }

    /** Why a place cannot be seen from above at an instant; empty if it can. */
    String at(Point place, Instant instant, Sensor sensor) {
        if (sensor.kind() == SensorKind.OPTICAL && dim(place, instant)) {
            return NIGHT;
        }
        boolean blocked = sensor.drone().map(drone -> drone.altitude_m() > CLOUD_BASE_m).orElse(cloudBlocks(sensor.kind()));
        return blocked && cloudy(place, instant) ? CLOUD : NOTHING;
    }

    /** Height of the sun (degrees). */
    double sun_deg(Point place, Instant instant) {
        return truth.sunElevation_deg(plane.toEarth(place), instant);
    }

    /** Whether a drone has to look in the infrared under a sun of this height (degrees). */
    static boolean darkForCamera(double sun_deg) {
        return sun_deg < SUN_FOR_CAMERA_deg;
    }

    /**
     * What the light leaves of a drone's chance to notice something: all by day and in the infrared; between, it falls evenly with the
     * height of the sun, from all at 10 degrees to half at the end of civil twilight. Default, unsourced.
     */
    static double lightForCamera(double sun_deg) {
        if (darkForCamera(sun_deg) || sun_deg >= SUN_FOR_OPTICAL_deg) {
            return 1;
        }
        return 0.5 + 0.5 * (sun_deg - SUN_FOR_CAMERA_deg) / (SUN_FOR_OPTICAL_deg - SUN_FOR_CAMERA_deg);
    }

    private boolean dim(Point place, Instant instant) {
        return sun_deg(place, instant) < SUN_FOR_OPTICAL_deg;
    }

    /** Whether cloud stops what a satellite sees by. */
    private static boolean cloudBlocks(SensorKind kind) {
        return kind == SensorKind.OPTICAL || kind == SensorKind.THERMAL;
    }

    /** Cloud belongs to a place and an hour: whoever looks then and there meets the same. */
    private boolean cloudy(Point place, Instant instant) {
        String column = Long.toString((long) Math.floor(place.x_m() / CLOUD_CELL_m));
        String row = Long.toString((long) Math.floor(place.y_m() / CLOUD_CELL_m));
        String hour = Long.toString(Math.floorDiv(instant.getEpochSecond(), 3600L));
        return chance.uniform("cloud", "overhead", column, row, hour) < truth.cloudCover(place, instant);
    }

    /** Why a drone cannot send what it sees; empty if it can all the way. */
    private String link(Look look, Drone drone) {
        Point base = plane.toPlane(drone.base());
        for (Instant at = look.from(); at.isBefore(look.to()); at = at.plus(LINK_CHECKED_EVERY)) {
            String lost = link(drone, base, look.under(at), at);
            if (!lost.isEmpty()) {
                return lost;
            }
        }
        return link(drone, base, look.under(look.to()), look.to());
    }

    private String link(Drone drone, Point base, Point place, Instant at) {
        if (truth.jammedBy(drone, place, at).isPresent()) {
            return JAMMED;
        }
        return drone.isLinkedAt(base.distance_m(place)) ? NOTHING : LOST_LINK;
    }
}
