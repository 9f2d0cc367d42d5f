package org.ceasefire.geography;

/**
 * A place on the WGS 84 ellipsoid.
 *
 * @param lat geodetic latitude (degrees north), -90 to 90
 * @param lon longitude (degrees east), -180 to 180
 */
public record Position(double lat, double lon) {
    /** @throws IllegalArgumentException if either is not a number or out of its range */
    public Position {
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("The latitude (%s) must be between -90 and 90 degrees.".formatted(lat));
        }
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("The longitude (%s) must be between -180 and 180 degrees.".formatted(lon));
        }
    }
}
