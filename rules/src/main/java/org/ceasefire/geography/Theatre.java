package org.ceasefire.geography;

import java.util.List;
import java.util.Optional;

import org.ceasefire.vocabulary.Side;

/**
 * The ground of a scenario.
 *
 * @param band_m half-width of the disputed band (m) on each side of the line
 */
public record Theatre(Plane plane, LineOfContact line, double band_m, List<Sector> sectors, List<Zone> zones, List<Place> places) {
    public Theatre {
        sectors = List.copyOf(sectors);
        zones = List.copyOf(zones);
        places = List.copyOf(places);
    }

    /** The sector a place lies in; where sectors overlap, the first listed. */
    public Optional<Sector> sectorAt(Point point) {
        return sectors.stream().filter(sector -> sector.area().encloses(point)).findFirst();
    }

    /** The zones a place lies in, in the order listed. */
    public List<Zone> zonesAt(Point point) {
        return zones.stream().filter(zone -> zone.area().encloses(point)).toList();
    }

    /** Whose ground a place is on, if it is farther from the line than the disputed band and the error of the place. */
    public Side clearSide(Point point, double error_m) {
        return line.distance_m(point) > band_m + error_m ? line.side(point) : Side.UNKNOWN;
    }
}
