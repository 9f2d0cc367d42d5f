package org.ceasefire.simulator.document.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.report.MapFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseMapTest {
    @ParameterizedTest
    @CsvSource({"Simferopol, 44.95, 34.10", "Sevastopol, 44.60, 33.55", "Kerch, 45.35, 36.45", "Donetsk, 48.00, 37.80", "Luhansk, 48.57, 39.31",
        "Kyiv, 50.45, 30.52", "Uzhhorod, 48.62, 22.35"})
    void ukraine_has_its_recognised_borders_and_nobody_else_has_any_of_it(String town, double lat, double lon) {
        assertTrue(in(BaseMap.OF_UKRAINE.ukraine(), lat, lon), town);
        assertTrue(!in(BaseMap.OF_UKRAINE.land(), lat, lon), town);
    }

    @ParameterizedTest
    @CsvSource({"Rostov-on-Don, 47.25, 39.70", "Belgorod, 50.60, 36.59", "Krasnodar, 45.04, 38.98", "Chisinau, 47.01, 28.86"})
    void others_have_theirs(String town, double lat, double lon) {
        assertTrue(in(BaseMap.OF_UKRAINE.land(), lat, lon), town);
        assertTrue(!in(BaseMap.OF_UKRAINE.ukraine(), lat, lon), town);
    }

    @Test
    void no_border_between_countries_runs_at_the_neck_of_crimea() {
        assertEquals(0, BaseMap.OF_UKRAINE.borders().stream().flatMap(List::stream)
                .filter(place -> place.lat() > 45.9 && place.lat() < 46.25 && place.lon() > 33.2 && place.lon() < 34.9).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kyiv", "Lviv", "Kharkiv", "Odesa", "Kramatorsk", "Zaporizhzhia", "Mykolaiv", "Kostiantynivka", "Sievierodonetsk", "Huliaipole", "Avdiivka"})
    void towns_have_the_spellings_of_today(String town) {
        assertTrue(Packed.text("basemap.json").contains("[\"" + town + "\","), town);
    }

    @Test
    void a_report_carries_little_of_it() {
        assertTrue(Packed.text("basemap.json").length() < 100_000);
    }

    @Test
    void on_a_close_up_only_what_is_near_is_drawn() {
        MapFrame frame = MapFrame.around(List.of(new Position(50.4, 36.4), new Position(50.6, 36.7)));
        String drawn = BaseMap.path(BaseMap.OF_UKRAINE.borders(), frame);
        assertTrue(drawn.startsWith("M") && drawn.length() < BaseMap.path(BaseMap.OF_UKRAINE.borders(),
                MapFrame.around(List.of(new Position(44, 22), new Position(52, 40)))).length());
        assertEquals("", BaseMap.path(BaseMap.OF_UKRAINE.borders(), MapFrame.around(List.of(new Position(10, 10)))));
    }

    private static boolean in(List<List<Position>> rings, double lat, double lon) {
        return rings.stream().anyMatch(ring -> inRing(ring, lat, lon));
    }

    /** Whether a line to the east crosses the ring an odd number of times. */
    private static boolean inRing(List<Position> ring, double lat, double lon) {
        boolean odd = false;
        for (int i = 1; i < ring.size(); i++) {
            Position a = ring.get(i - 1);
            Position b = ring.get(i);
            odd ^= a.lat() > lat != b.lat() > lat && lon < (b.lon() - a.lon()) * (lat - a.lat()) / (b.lat() - a.lat()) + a.lon();
        }
        return odd;
    }
}
