package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasTest {
    @TempDir
    Path folder;

    private final LedgerFixture ledger = new LedgerFixture().exercise("Maps").add(new Entry.Ground(STARTEX, Audience.ALL,
            List.of(List.of(place(46.5, 32), place(47.5, 35), place(48, 37.5), place(50, 38))), 1000, List.of(), List.of(),
            List.of(new Entry.Spot("Here", place(48.05, 37.3), false), new Entry.Spot("Far", place(46.6, 32.1), false))));

    @Test
    void the_map_is_fitted_to_what_happened_and_the_locator_to_the_line() throws IOException {
        fire("a", place(47.95, 37.6), place(48.1, 37.4));
        Atlas atlas = atlas();
        assertEquals(1, atlas.maps().size());
        assertTrue(atlas.maps().get(0).frame().wide_km() < 60 && atlas.whole().wide_km() > 400);
        assertTrue(atlas.closeUps());
        assertEquals(List.of("Here"), atlas.maps().get(0).places().stream().map(Label::text).toList());
    }

    @Test
    void things_far_apart_have_a_close_up_each_the_busiest_first() throws IOException {
        fire("south", place(46.55, 32.1), place(46.6, 32.1)).fire("east", place(47.95, 37.6), place(48.1, 37.4))
                .fire("east-2", place(47.95, 37.6), place(48.1, 37.42));
        List<TheatreMap> maps = atlas().maps();
        assertEquals(List.of("A", "B"), maps.stream().map(TheatreMap::letter).toList());
        assertEquals(List.of("east", "east-2"), maps.get(0).acts().stream().map(Entry.Act::id).toList());
        assertEquals(List.of("south"), maps.get(1).acts().stream().map(Entry.Act::id).toList());
    }

    @Test
    void more_places_than_maps_are_counted() throws IOException {
        for (int i = 0; i < 6; i++) {
            fire("f" + i, place(47.5, 31 + 1.2 * i), place(47.55, 31 + 1.2 * i));
        }
        assertEquals(4, atlas().maps().size());
        assertEquals(2, atlas().further());
    }

    @Test
    void an_innocent_fire_far_away_does_not_widen_the_map() throws IOException {
        fire("a", place(47.95, 37.6), place(48.1, 37.4));
        ledger.act("stubble", ActKind.HARVEST_FIRE, Side.CIVILIAN, at(1, 0), at(2, 0), place(46.6, 32.2), null, 0);
        assertTrue(atlas().maps().get(0).frame().wide_km() < 60);
        assertEquals(2, atlas().acts().size());
    }

    @Test
    void where_nothing_happened_the_whole_line_is_shown_and_no_locator() throws IOException {
        assertFalse(atlas().closeUps());
        assertEquals(2, atlas().maps().get(0).spots().size());
    }

    @Test
    void names_and_numbers_do_not_cover_each_other() {
        MapFrame frame = MapFrame.around(List.of(place(48, 37)));
        Lettering letters = new Lettering(frame);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            letters.beside(place(48 + 0.001 * i, 37), "barrage-" + i).ifPresent(labels::add);
        }
        assertTrue(labels.size() >= 5);
        for (Label one : labels) {
            assertTrue(labels.stream().allMatch(other -> other == one || Math.abs(one.y() - other.y()) >= Lettering.HEIGHT
                    || Math.abs(one.x() - other.x()) >= 8 * Lettering.LETTER));
        }
    }

    @Test
    void a_route_flown_to_and_fro_is_drawn_once() {
        Position a = place(48, 37);
        Position b = place(48, 38);
        assertEquals(1, TheatreMap.legs(new Entry.Sensor(STARTEX, Audience.MONITOR, "d", "tb2", null, "TR", List.of(a, b, a, b, a))).size());
    }

    private AtlasTest fire(String id, Position from, Position onto) {
        ledger.act(id, ActKind.FIRE, Side.RU, at(1, 0), at(2, 0), from, onto, 6);
        return this;
    }

    private Atlas atlas() throws IOException {
        return Story.read(ledger.in(folder), Viewer.STAFF).atlas();
    }
}
