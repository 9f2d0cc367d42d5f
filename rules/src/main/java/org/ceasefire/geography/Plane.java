package org.ceasefire.geography;

import java.util.Locale;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * The theatre's plane: a Lambert azimuthal equal-area projection of WGS 84 around a centre, metres east and north of it.
 * Planar distances differ from geodesic ones by less than 0.1 % over 30 km anywhere in a theatre of 1,000 km.
 *
 * <p>The library's trigonometry may differ in the last bit from one JDK to another (it does not use StrictMath), so what comes out is
 * rounded to a micrometre, far above that bit and far below anything that matters.
 */
public final class Plane {
    private static final double MICROMETRES = 1e6;
    /** About a micrometre on the ground. */
    private static final double DEGREE_STEPS = 1e11;

    private final Projection projection;

    public Plane(Position centre) {
        String parameters = String.format(Locale.ROOT, "+proj=laea +lat_0=%.12f +lon_0=%.12f +datum=WGS84 +units=m", centre.lat(), centre.lon());
        projection = new CRSFactory().createFromParameters("theatre", parameters).getProjection();
    }

    public Point toPlane(Position position) {
        ProjCoordinate projected = forward(position.lat(), position.lon());
        return new Point(round(projected.x, MICROMETRES), round(projected.y, MICROMETRES));
    }

    /**
     * The place on the ellipsoid. The library's inverse is a series cut off at some millimetres;
     * one step back through the forward projection takes that error out.
     */
    public Position toEarth(Point point) {
        ProjCoordinate near = inverse(point.x_m(), point.y_m());
        ProjCoordinate back = forward(near.y, near.x);
        ProjCoordinate earth = inverse(2 * point.x_m() - back.x, 2 * point.y_m() - back.y);
        return new Position(round(earth.y, DEGREE_STEPS), round(earth.x, DEGREE_STEPS));
    }

    private ProjCoordinate forward(double lat, double lon) {
        return projection.project(new ProjCoordinate(lon, lat), new ProjCoordinate());
    }

    private ProjCoordinate inverse(double x_m, double y_m) {
        return projection.inverseProject(new ProjCoordinate(x_m, y_m), new ProjCoordinate());
    }

    /** Adding zero turns a negative zero into zero. */
    private static double round(double value, double steps) {
        return Math.rint(value * steps) / steps + 0.0;
    }
}
