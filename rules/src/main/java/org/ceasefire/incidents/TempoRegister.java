package org.ceasefire.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Tempo;

/**
 * What was recorded in each sector, in stretches of six hours of event time since STARTEX: arithmetic, no judgement. It keeps eight days, however
 * long a run is.
 */
public final class TempoRegister {
    /** How far apart the boundaries are at which a tempo is taken. */
    public static final Duration STRETCH = Duration.ofHours(6);
    private static final int DAY = 4;
    /** Stretches that the usual is taken from: seven days. */
    private static final int USUAL = 7 * DAY;

    private final Theatre theatre;
    private final Instant startex;
    private final TreeMap<String, TreeMap<Long, Stretch>> sectors = new TreeMap<>();

    /** What was recorded in a stretch, or in several. */
    private record Stretch(long recorded, long explosions, double nearest_m) {
        static final Stretch EMPTY = new Stretch(0, 0, Double.POSITIVE_INFINITY);

        Stretch and(Stretch other) {
            return new Stretch(recorded + other.recorded, explosions + other.explosions, Math.min(nearest_m, other.nearest_m));
        }
    }

    public TempoRegister(Theatre theatre, Instant startex) {
        this.theatre = theatre;
        this.startex = startex;
    }

    /** Takes an observation in, if it is of a kind that is counted. */
    public void take(Observation observation) {
        long stretch = Math.floorDiv(Duration.between(startex, observation.seen()).toSeconds(), STRETCH.toSeconds());
        Point point = theatre.plane().toPlane(observation.position());
        Stretch seen = stretch(observation, point);
        if (stretch >= 0 && !seen.equals(Stretch.EMPTY)) {
            theatre.sectorAt(point).map(Sector::id).ifPresent(sector ->
                    sectors.computeIfAbsent(sector, key -> new TreeMap<>()).merge(stretch, seen, Stretch::and));
        }
    }

    private Stretch stretch(Observation observation, Point point) {
        Sign sign = observation.sign();
        if (sign == Sign.WEAPON) {
            return new Stretch(0, 0, theatre.line().distance_m(point) + observation.error_m());
        }
        boolean recorded = sign.ofWeapons() && !sign.leftBehind();
        return recorded ? new Stretch(observation.count(), sign == Sign.MUZZLE_FLASH ? 0 : observation.count(), Double.POSITIVE_INFINITY) : Stretch.EMPTY;
    }

    /** Whether anything is held. */
    public boolean isEmpty() {
        return sectors.isEmpty();
    }

    /** The tempo of each sector of which anything is held, at a boundary; what is too old for any later one is forgotten. */
    public List<Tempo> at(Instant boundary) {
        long now = Duration.between(startex, boundary).toSeconds() / STRETCH.toSeconds();
        sectors.values().forEach(stretches -> stretches.headMap(now - DAY - USUAL).clear());
        sectors.values().removeIf(Map::isEmpty);
        List<Tempo> tempos = new ArrayList<>();
        sectors.forEach((sector, stretches) -> tempos.add(tempo(sector, stretches, boundary, now)));
        return tempos;
    }

    private static Tempo tempo(String sector, TreeMap<Long, Stretch> stretches, Instant boundary, long now) {
        Stretch late = stretches.subMap(now - DAY, now).values().stream().reduce(Stretch.EMPTY, Stretch::and);
        Stretch before = stretches.headMap(now - DAY).values().stream().reduce(Stretch.EMPTY, Stretch::and);
        double days = (double) Math.max(0, Math.min(USUAL, now - DAY)) / DAY;
        return new Tempo(sector, boundary, late.recorded(), late.explosions(), days, days == 0 ? 0 : before.recorded() / days,
                before.recorded() == 0 ? 0 : (double) before.explosions() / before.recorded(), late.nearest_m(), before.nearest_m());
    }
}
