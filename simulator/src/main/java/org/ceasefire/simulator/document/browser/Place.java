package org.ceasefire.simulator.document.browser;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;

import org.ceasefire.geography.Position;

/** A place as the page's program reads it: longitude and latitude, to about 10 m. */
record Place(double lon, double lat) {
    static Place of(Position position) {
        return position == null ? null : new Place(rounded(position.lon()), rounded(position.lat()));
    }

    static List<Place> all(List<Position> positions) {
        return positions.stream().map(Place::of).toList();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }

    @JsonValue
    double[] pair() {
        return new double[] {lon, lat};
    }
}
