package org.ceasefire.geography;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.ZoneKind;

/**
 * The ground of a scenario.
 *
 * @param line the line of contact, by which sides hold ground
 * @param own the lines of parties whose copy of the agreement draws another one
 * @param band_m half-width of the disputed band (m) on each side of the line
 */
public record Theatre(
        Plane plane, LineOfContact line, Map<Copy, LineOfContact> own, double band_m, List<Sector> sectors, List<Zone> zones, List<Place> places) {
    public Theatre {
        own = Collections.unmodifiableMap(new TreeMap<>(own));
        sectors = List.copyOf(sectors);
        zones = List.copyOf(zones);
        places = List.copyOf(places);
    }

    /** A theatre of which both parties draw the same line. */
    public Theatre(Plane plane, LineOfContact line, double band_m, List<Sector> sectors, List<Zone> zones, List<Place> places) {
        this(plane, line, Map.of(), band_m, sectors, zones, places);
    }

    /** All lines there are: the agreed one, and those of parties that draw another. */
    public Map<Copy, LineOfContact> lines() {
        Map<Copy, LineOfContact> lines = new TreeMap<>(own);
        lines.put(Copy.AGREED, line);
        return lines;
    }

    /** The sector a place lies in; where sectors overlap, the first listed. */
    public Optional<Sector> sectorAt(Point point) {
        return sectors.stream().filter(sector -> sector.area().encloses(point)).findFirst();
    }

    /** The zones a place lies in, in the order listed. */
    public List<Zone> zonesAt(Point point) {
        return zones.stream().filter(zone -> zone.area().encloses(point)).toList();
    }

    /** The zones of a kind outside of which a place lies, but no farther from their edge than its error. */
    public List<Zone> zonesBeside(Point point, double error_m, ZoneKind kind) {
        return zones.stream()
                .filter(zone -> zone.kind() == kind && !zone.area().encloses(point) && zone.area().fromEdge_m(point) < error_m)
                .toList();
    }

    /** Whose ground a place is on by a line, if it is farther from that than the disputed band and the error of the place. Waters are nobody's. */
    public Side clearSide(LineOfContact by, Point point, double error_m) {
        boolean isClear = by.distance_m(point) > band_m + error_m && !isAtSea(point);
        return isClear ? by.side(point) : Side.UNKNOWN;
    }

    private boolean isAtSea(Point point) {
        return zones.stream().anyMatch(zone -> zone.kind() == ZoneKind.SEA && zone.area().encloses(point));
    }
}
