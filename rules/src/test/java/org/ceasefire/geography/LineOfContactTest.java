package org.ceasefire.geography;

import static org.ceasefire.geography.Theatres.PLANE;
import static org.ceasefire.geography.Theatres.earth;
import static org.ceasefire.geography.Theatres.square;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class LineOfContactTest {
    @Test
    void a_point_left_of_the_line_is_ukrainian_and_one_right_of_it_russian() {
        LineOfContact line = Theatres.straight();
        assertEquals(Side.UA, line.side(new Point(-0.001, 10_000)));
        assertEquals(Side.RU, line.side(new Point(0.001, 10_000)));
    }

    @Test
    void a_line_drawn_the_other_way_swaps_the_sides() {
        LineOfContact line = LineOfContact.drawn(PLANE, List.of(new Position(51, 37.5), new Position(46, 37.5)));
        assertEquals(Side.RU, line.side(new Point(-1, 0)));
        assertEquals(Side.UA, line.side(new Point(1, 0)));
    }

    @Test
    void beyond_its_ends_a_line_goes_straight_on() {
        LineOfContact line = Theatres.straight();
        assertEquals(Side.UA, line.side(new Point(-1, 2_000_000)));
        assertEquals(Side.RU, line.side(new Point(1, -2_000_000)));
    }

    @Test
    void distances_to_a_straight_line_are_exact() {
        LineOfContact line = Theatres.straight();
        for (double away_m : new double[] {0, 0.5, 15_000, 49_999.999999, 50_000, 50_000.000001, 399_000}) {
            assertEquals(away_m, line.distance_m(new Point(away_m, 1_234.5)), 1e-6);
            assertEquals(away_m, line.distance_m(new Point(-away_m, -60_000)), 1e-6);
        }
    }

    @Test
    void the_nearest_point_of_the_line_lies_square_across() {
        assertEquals(0, new Point(0, 4_000).distance_m(Theatres.straight().nearest(new Point(70_000, 4_000))), 1e-6);
    }

    @Test
    void a_short_last_leg_back_does_not_decide_where_the_line_goes_on() {
        LineOfContact line = LineOfContact.drawn(PLANE, List.of(earth(0, -100_000), earth(0, 100_000), earth(5_000, 99_000)));
        assertEquals(Side.UA, line.side(new Point(-50_000, 400_000)));
        assertEquals(Side.RU, line.side(new Point(150_000, 300_000)));
    }

    @Test
    void inside_a_loop_of_the_line_left_of_travel_is_still_ukrainian() {
        List<Position> loopToTheLeft = List.of(earth(0, -90_000), earth(0, 1_000), earth(-5_000, 1_000), earth(-5_000, -1_000), earth(1_000, -1_000), earth(1_000, 90_000));
        LineOfContact line = LineOfContact.drawn(PLANE, loopToTheLeft);
        assertEquals(Side.UA, line.side(new Point(-2_000, 0)));
        assertEquals(Side.UA, line.side(new Point(-6_000, 0)));
        assertEquals(Side.RU, line.side(new Point(2_000, 0)));
        assertEquals(1, line.selfCrossings().size());
    }

    @Test
    void crimea_lies_on_the_side_that_the_line_puts_it_on() {
        LineOfContact line = LineOfContact.drawn(PLANE, List.of(new Position(46.56, 31.53), new Position(46.79, 33.38), new Position(47.5, 34.6), new Position(48.3, 37.1), new Position(50.1, 37.5)));
        assertEquals(Side.RU, line.side(PLANE.toPlane(new Position(44.6, 33.5))), "held by RU: the side is control, not sovereignty");
        assertEquals(Side.UA, line.side(PLANE.toPlane(new Position(50.45, 30.52))));
    }

    @Test
    void the_nearest_piece_of_a_jagged_line_of_10000_vertices_is_found_near_and_far() {
        List<Position> vertices = Theatres.jagged(10_000);
        LineOfContact line = LineOfContact.drawn(PLANE, vertices);
        LineString whole = new GeometryFactory().createLineString(Rings.inPlane(PLANE, vertices));
        List<Point> places = new ArrayList<>(Theatres.places(300));
        places.add(new Point(3_000_000, -2_000_000));
        for (Point place : places) {
            double expected_m = whole.distance(new GeometryFactory().createPoint(new Coordinate(place.x_m(), place.y_m())));
            assertEquals(expected_m, line.distance_m(place), 1e-6);
            assertEquals(expected_m, place.distance_m(line.nearest(place)), 1e-6);
        }
    }

    @Test
    void both_sides_of_a_jagged_line_are_told_well_away_from_it() {
        LineOfContact line = LineOfContact.drawn(PLANE, Theatres.jagged(10_000));
        for (int i = 0; i < 100; i++) {
            double lon = 32.1 + 7.8 * i / 100;
            double lat = 47 + (lon - 32) / 4;
            assertEquals(Side.UA, line.side(PLANE.toPlane(new Position(lat + 0.05, lon))));
            assertEquals(Side.RU, line.side(PLANE.toPlane(new Position(lat - 0.05, lon))));
        }
        assertTrue(line.selfCrossings().size() > 100);
    }

    @Test
    void a_well_drawn_line_does_not_cross_itself() {
        assertEquals(List.of(), Theatres.straight().selfCrossings());
    }

    @Test
    void ground_in_a_polygon_is_russian_but_not_in_its_hole() {
        LineOfContact line = LineOfContact.around(PLANE, List.of(List.of(square(0, 0, 50_000), square(0, 0, 10_000)), List.of(square(200_000, 0, 5_000))));
        assertEquals(Side.RU, line.side(new Point(49_999, 0)));
        assertEquals(Side.UA, line.side(new Point(50_001, 0)));
        assertEquals(Side.RU, line.side(new Point(10_001, 0)));
        assertEquals(Side.UA, line.side(new Point(9_999, 0)));
        assertEquals(Side.RU, line.side(new Point(200_000, 0)));
        assertEquals(10_000, line.distance_m(new Point(0, 0)), 1e-4);
        assertEquals(3, line.parts().size());
    }

    @Test
    void rings_may_run_either_way() {
        List<Position> shell = new ArrayList<>(square(0, 0, 50_000));
        Collections.reverse(shell);
        LineOfContact line = LineOfContact.around(PLANE, List.of(List.of(shell, square(0, 0, 10_000))));
        assertEquals(Side.RU, line.side(new Point(30_000, 0)));
        assertEquals(Side.UA, line.side(new Point(0, 0)));
    }

    @Test
    void overlapping_polygons_hold_their_common_ground_once_and_no_line_runs_through_it() {
        LineOfContact line = LineOfContact.around(PLANE, List.of(List.of(square(0, 0, 20_000)), List.of(square(20_000, 0, 20_000))));
        assertEquals(Side.RU, line.side(new Point(10_000, 0)));
        assertEquals(20_000, line.distance_m(new Point(10_000, 0)), 1e-4);
    }

    @Test
    void a_polygon_of_thousands_of_jagged_vertices_is_read() {
        List<Position> ring = Stream.concat(Theatres.jagged(5_000).stream(), Stream.of(new Position(45, 40), new Position(45, 32))).toList();
        LineOfContact line = LineOfContact.around(PLANE, List.of(List.of(ring)));
        assertEquals(Side.RU, line.side(PLANE.toPlane(new Position(46.5, 36))));
        assertEquals(Side.UA, line.side(PLANE.toPlane(new Position(49.5, 36))));
    }

    @Test
    void a_line_that_is_none_is_refused() {
        Position place = new Position(48, 37);
        assertThrows(IllegalArgumentException.class, () -> LineOfContact.drawn(PLANE, List.of(place, place)));
        assertThrows(IllegalArgumentException.class, () -> LineOfContact.drawn(PLANE, List.of(place, new Position(49, 37), new Position(48, 38), place)));
        assertThrows(IllegalArgumentException.class, () -> LineOfContact.around(PLANE, List.of()));
        assertThrows(IllegalArgumentException.class, () -> LineOfContact.around(PLANE, List.of(List.of(List.of(place, new Position(49, 37), place)))));
        assertThrows(IllegalArgumentException.class,
                () -> LineOfContact.around(PLANE, List.of(List.of(List.of(earth(0, 0), earth(0, 1_000), earth(0, 2_000))))));
    }

    @Test
    void as_much_of_it_lies_in_an_area_as_crosses_it() {
        LineOfContact line = Theatres.straight();
        assertEquals(8_000, line.length_m(Area.square(line.nearest(new Point(0, 0)), 8_000, 0)), 1);
        assertEquals(0, line.length_m(Area.square(new Point(90_000, 0), 8_000, 0)));
    }
}
