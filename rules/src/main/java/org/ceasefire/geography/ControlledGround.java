package org.ceasefire.geography;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Polygons of control, made clean: as real maps draw them they overlap, touch and cross themselves. */
final class ControlledGround {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private ControlledGround() {}

    /** The closed rings around the ground, ground to the left of each: shells anticlockwise, holes clockwise. */
    static List<Coordinate[]> boundary(Plane plane, List<List<List<Position>>> polygons) {
        Polygon[] drawn = polygons.stream().map(rings -> polygon(plane, rings)).toArray(Polygon[]::new);
        Geometry all = GEOMETRY.createMultiPolygon(drawn);
        Geometry clean = (all.isValid() ? all : GeometryFixer.fix(all)).norm();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("The polygons of the ground that RU controls hold no ground.");
        }
        List<Coordinate[]> boundary = new ArrayList<>();
        for (int i = 0; i < clean.getNumGeometries(); i++) {
            // The library's normal form runs shells clockwise and holes anticlockwise.
            Polygon polygon = (Polygon) clean.getGeometryN(i).reverse();
            boundary.add(polygon.getExteriorRing().getCoordinates());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                boundary.add(polygon.getInteriorRingN(hole).getCoordinates());
            }
        }
        return boundary;
    }

    private static Polygon polygon(Plane plane, List<List<Position>> rings) {
        List<LinearRing> closed = rings.stream().map(ring -> GEOMETRY.createLinearRing(Rings.closed(plane, ring))).toList();
        return GEOMETRY.createPolygon(closed.get(0), closed.subList(1, closed.size()).toArray(LinearRing[]::new));
    }
}
