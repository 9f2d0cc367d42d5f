package org.ceasefire.geography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlaneTest {
    private static final Plane PLANE = Theatres.PLANE;

    @Test
    void the_centre_is_the_origin() {
        assertEquals(new Point(0, 0), PLANE.toPlane(new Position(48.5, 37.5)));
    }

    @Test
    void east_is_x_and_north_is_y() {
        Point northEast = PLANE.toPlane(new Position(48.6, 37.6));
        assertTrue(northEast.x_m() > 7_000 && northEast.y_m() > 11_000, northEast::toString);
    }

    @Test
    void the_centres_meridian_is_exactly_upright() {
        assertEquals(0, PLANE.toPlane(new Position(46, 37.5)).x_m());
    }

    @Test
    void a_place_there_and_back_is_the_same_to_a_hundredth_of_a_millimetre() {
        for (Point point : Theatres.places(500)) {
            assertEquals(0, point.distance_m(PLANE.toPlane(PLANE.toEarth(point))), 1e-5, point::toString);
        }
    }

    @Test
    void planar_distances_over_30_km_differ_from_geodesic_ones_by_less_than_a_thousandth() {
        for (double lat = 46; lat <= 51; lat += 0.5) {
            for (double lon = 32.5; lon <= 42.5; lon += 0.5) {
                for (double bearing = 0; bearing < 180; bearing += 30) {
                    holdsOver30Km(new Position(lat, lon), bearing);
                }
            }
        }
    }

    private static void holdsOver30Km(Position from, double bearing) {
        double dLat = 30 / 111.2 * Math.cos(Math.toRadians(bearing));
        double dLon = 30 / 111.2 / Math.cos(Math.toRadians(from.lat())) * Math.sin(Math.toRadians(bearing));
        Position to = new Position(from.lat() + dLat, from.lon() + dLon);
        double geodesic_m = geodesic_m(from, to);
        assertEquals(geodesic_m, PLANE.toPlane(from).distance_m(PLANE.toPlane(to)), geodesic_m * 1e-3, () -> from + " " + to);
    }

    /** Vincenty's inverse formula on WGS 84 (Survey Review 23, 1975), good to a millimetre. */
    private static double geodesic_m(Position from, Position to) {
        double a = 6378137;
        double f = 1 / 298.257223563;
        double b = a * (1 - f);
        double u1 = Math.atan((1 - f) * Math.tan(Math.toRadians(from.lat())));
        double u2 = Math.atan((1 - f) * Math.tan(Math.toRadians(to.lat())));
        double l = Math.toRadians(to.lon() - from.lon());
        double lambda = l;
        double sinSigma = 0;
        double cosSigma = 0;
        double sigma = 0;
        double cos2Alpha = 0;
        double cos2SigmaM = 0;
        for (int i = 0; i < 20; i++) {
            double sx = Math.cos(u2) * Math.sin(lambda);
            double sy = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
            sinSigma = Math.hypot(sx, sy);
            cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            cos2Alpha = 1 - sinAlpha * sinAlpha;
            cos2SigmaM = cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cos2Alpha;
            double c = f / 16 * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
            lambda = l + (1 - c) * f * sinAlpha * (sigma + c * sinSigma * (cos2SigmaM + c * cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1)));
        }
        double uu = cos2Alpha * (a * a - b * b) / (b * b);
        double big = 1 + uu / 16384 * (4096 + uu * (-768 + uu * (320 - 175 * uu)));
        double small = uu / 1024 * (256 + uu * (-128 + uu * (74 - 47 * uu)));
        double delta = small * sinSigma * (cos2SigmaM + small / 4 * (cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1)
                - small / 6 * cos2SigmaM * (4 * sinSigma * sinSigma - 3) * (4 * cos2SigmaM * cos2SigmaM - 3)));
        return b * big * (sigma - delta);
    }
}
