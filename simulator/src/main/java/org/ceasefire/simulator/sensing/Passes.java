package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The passes of one satellite over the theatre, and what it images in each: scenes at its aims where it has some, otherwise the strip
 * below it, cut into tiles of about 100 km so that each has a time and a sky of its own.
 */
final class Passes {
    /** Takes up the difference between the round Earth of the search and the flattened one of the images (m). */
    private static final double MARGIN_m = 50_000;
    /** In this time the ground track is about 100 km long. */
    private static final long TILE_s = 14;
    private static final double TILE_m = 100_000;
    /** A line on the ground is imaged within a second. */
    private static final Duration DWELL = Duration.ofSeconds(1);

    private final Scenario scenario;
    private final Satellite satellite;
    private final Neighbourhood neighbourhood;
    private final Orbit orbit;
    private final long last_s;

    /** What is imaged from one second after STARTEX to another. */
    private record Scene(long from_s, long to_s, Sweep sweep) {}

    Passes(Scenario scenario, Satellite satellite, Neighbourhood neighbourhood, EarthFrames frames) {
        this.scenario = scenario;
        this.satellite = satellite;
        this.neighbourhood = neighbourhood;
        this.orbit = new Orbit(satellite, scenario.startex(), frames);
        this.last_s = scenario.duration().toSeconds();
    }

    /** All looks from STARTEX to ENDEX, pass by pass. */
    List<Look> looks() {
        List<Look> looks = new ArrayList<>();
        int pass = 0;
        for (Approach approach : approaches()) {
            List<Scene> scenes = satellite.aims().isEmpty() ? strip(approach) : scenesAtAims(approach);
            if (!scenes.isEmpty()) {
                addLooks(looks, satellite.id() + "/" + ++pass, scenes);
            }
        }
        return looks;
    }

    private void addLooks(List<Look> looks, String pass, List<Scene> scenes) {
        int ordinal = 0;
        for (Scene scene : scenes) {
            Instant from = scenario.startex().plusSeconds(scene.from_s);
            Instant to = scenario.startex().plusSeconds(scene.to_s);
            looks.add(Look.of(pass, ++ordinal, satellite.id(), from, to, scene.sweep, DWELL, scenario.theatre().sectors(),
                    satellite.falseAlarms() / scenes.size(), ""));
        }
    }

    /** The stretches of time in which something to image may be within reach. */
    private List<Approach> approaches() {
        return Approach.all(orbit, neighbourhood.centre(), radius_m() + reach_m() + MARGIN_m, last_s);
    }

    /** How far from the middle of the theatre there is something to image (m). */
    private double radius_m() {
        Point centre = scenario.theatre().plane().toPlane(neighbourhood.centre());
        return satellite.aims().stream().map(scenario.theatre().plane()::toPlane).mapToDouble(centre::distance_m).max()
                .orElse(neighbourhood.radius_m());
    }

    /** How far to the side it can image (m): half the swath of a strip, or where its line of sight at full reach meets the ground. */
    private double reach_m() {
        if (satellite.aims().isEmpty()) {
            return satellite.swath_m() / 2;
        }
        double radii = 1 + satellite.altitude_m() / Approach.EARTH_RADIUS_m;
        double reach = StrictMath.toRadians(satellite.reach_deg());
        double sine = StrictMath.sin(reach) * radii;
        return Approach.EARTH_RADIUS_m * (sine >= 1 ? StrictMath.acos(1 / radii) : StrictMath.asin(sine) - reach);
    }

    private List<Scene> strip(Approach approach) {
        List<Scene> tiles = new ArrayList<>();
        for (long second = approach.from_s(); second + TILE_s <= last_s && second < approach.to_s(); second += TILE_s) {
            addTiles(tiles, second, new Sweep(below(second), below(second + TILE_s), satellite.swath_m() / 2));
        }
        return tiles;
    }

    /** Cuts a stretch of the strip into lanes, and keeps those near the line. */
    private void addTiles(List<Scene> tiles, long second, Sweep stretch) {
        int lanes = (int) Math.ceil(satellite.swath_m() / TILE_m);
        double half_m = satellite.swath_m() / lanes / 2;
        for (int lane = 0; lane < lanes; lane++) {
            double left_m = (2 * lane + 1) * half_m - satellite.swath_m() / 2;
            Sweep tile = new Sweep(stretch.place(0, left_m), stretch.place(stretch.length_m(), left_m), half_m);
            if (neighbourhood.holds(tile)) {
                tiles.add(new Scene(second, second + TILE_s, tile));
            }
        }
    }

    private List<Scene> scenesAtAims(Approach approach) {
        List<Scene> scenes = new ArrayList<>();
        for (Position aim : satellite.aims()) {
            Vector3D place = orbit.onGround(aim);
            long second = approach.closest_s(orbit, place);
            boolean above = Vector3D.dotProduct(orbit.at(second).subtract(place), place) > 0;
            if (above && orbit.offNadir_deg(second, place) <= satellite.reach_deg()) {
                scenes.add(scene(aim, second));
            }
        }
        scenes.removeIf(scene -> scene.from_s < 0 || scene.to_s > last_s);
        return scenes;
    }

    /** A square around the aim, its sides along the ground track. */
    private Scene scene(Position aim, long second) {
        Point centre = scenario.theatre().plane().toPlane(aim);
        Sweep track = new Sweep(below(second - 1), below(second + 1), 0);
        double half_m = satellite.swath_m() / 2;
        long half_s = Math.max(1, StrictMath.round(2 * half_m / track.length_m()));
        double east = track.end().x_m() - track.start().x_m();
        double north = track.end().y_m() - track.start().y_m();
        double share = half_m / track.length_m();
        Point start = new Point(centre.x_m() - share * east, centre.y_m() - share * north);
        Point end = new Point(centre.x_m() + share * east, centre.y_m() + share * north);
        return new Scene(second - half_s, second + half_s, new Sweep(start, end, half_m));
    }

    private Point below(long second) {
        return scenario.theatre().plane().toPlane(orbit.below(second));
    }
}
