package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.ceasefire.geography.Plane;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;

/**
 * The strip that a satellite which is not tasked images in a pass: below it or, of a radar, to its side; cut into tiles of about 100 km so
 * that each has a time and a sky of its own.
 */
final class Strip {
    /** A line on the ground is imaged within a second. */
    static final Duration DWELL = Duration.ofSeconds(1);
    /** In this time the ground track is about 100 km long. */
    private static final long TILE_s = 14;
    private static final double TILE_m = 100_000;

    private final Scenario scenario;
    private final Satellite satellite;
    private final Neighbourhood neighbourhood;

    /** What is imaged from a second after STARTEX on. */
    private record Tile(long from_s, Sweep sweep) {}

    Strip(Scenario scenario, Satellite satellite, Neighbourhood neighbourhood) {
        this.scenario = scenario;
        this.satellite = satellite;
        this.neighbourhood = neighbourhood;
    }

    /** The looks of a pass, in order of time. */
    List<Look> looks(Pass pass) {
        List<Tile> tiles = new ArrayList<>();
        Plane plane = scenario.theatre().plane();
        for (long second = Math.max(0, pass.track().first_s()); second + TILE_s <= lastOf(pass); second += TILE_s) {
            State state = pass.track().at(second);
            Sweep track = new Sweep(pass.track().below(second, plane), pass.track().below(second + TILE_s, plane), 0);
            addTiles(tiles, second, track, middle_m(state));
        }
        return IntStream.range(0, tiles.size()).mapToObj(i -> look(pass, tiles.get(i), i + 1, tiles.size())).toList();
    }

    private long lastOf(Pass pass) {
        return Math.min(pass.track().last_s(), scenario.duration().toSeconds());
    }

    /** How far to the left of the track the middle of the strip lies (m). */
    private double middle_m(State state) {
        if (!(satellite.regard() instanceof FieldOfRegard.Sideways sideways)) {
            return 0;
        }
        double radii = state.position().getNorm() / Reach.EARTH_RADIUS_m;
        double aside_m = Reach.EARTH_RADIUS_m * Reach.seenAt_rad(StrictMath.toRadians(sideways.from_deg()), radii) + satellite.swath_m() / 2;
        return sideways.looks() == LookSide.LEFT ? aside_m : -aside_m;
    }

    /** Cuts a stretch of the strip into lanes, and keeps those near the line. */
    private void addTiles(List<Tile> tiles, long second, Sweep track, double middle_m) {
        int lanes = (int) Math.ceil(satellite.swath_m() / TILE_m);
        double half_m = satellite.swath_m() / lanes / 2;
        for (int lane = 0; lane < lanes; lane++) {
            double left_m = middle_m + (2 * lane + 1) * half_m - satellite.swath_m() / 2;
            Sweep tile = new Sweep(track.place(0, left_m), track.place(track.length_m(), left_m), half_m);
            if (neighbourhood.holds(tile)) {
                tiles.add(new Tile(second, tile));
            }
        }
    }

    private Look look(Pass pass, Tile tile, int ordinal, int tiles) {
        return Look.of(pass.id(), Integer.toString(ordinal), satellite.id(), scenario.startex().plusSeconds(tile.from_s),
                scenario.startex().plusSeconds(tile.from_s + TILE_s), tile.sweep, DWELL, scenario.theatre().sectors(),
                satellite.falseAlarms() / tiles, "");
    }
}
