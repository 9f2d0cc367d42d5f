package org.ceasefire.simulator.document.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapDataTest {
    private static final List<Position> RING = List.of(LedgerFixture.place(48.1, 37.2), LedgerFixture.place(48.2, 37.2),
            LedgerFixture.place(48.2, 37.3), LedgerFixture.place(48.1, 37.2));

    @TempDir
    Path folder;

    @Test
    void of_too_many_observations_those_that_breaches_rest_on_are_kept_and_the_rest_is_told() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        List<Sighting> few = MapData.of(story(ledger, Viewer.STAFF)).sightings();
        List<Entry> own = List.copyOf(ledger.entries);
        ledger.entries.removeIf(Entry.Observed.class::isInstance);
        for (int i = 0; i < Sighting.MOST; i++) {
            weapon(ledger, "many/" + i + "/1", "drone-1");
        }
        own.stream().filter(Entry.Observed.class::isInstance).forEach(ledger::add);
        MapData many = MapData.of(story(ledger, Viewer.STAFF));
        assertEquals(Sighting.MOST, many.sightings().size());
        assertTrue(many.sightings().containsAll(few.stream().filter(one -> one.breach() != null).toList()));
        assertTrue(many.left().get(0).startsWith("Of %d observations this map holds %d".formatted(Sighting.MOST + few.size(), Sighting.MOST)));
    }

    @Test
    void of_too_many_looks_those_that_brought_something_are_kept() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        IntStream.range(0, 3 * Looks.MOST).forEach(i -> ledger.add(look("many/" + i, "drone-9", true)));
        weapon(ledger.add(look("one", "radar-9", false)), "one/1", "radar-9");
        MapData data = MapData.of(story(ledger, Viewer.STAFF));
        assertTrue(data.looks().rows().size() <= Looks.MOST && data.looks().rows().size() > Looks.MOST / 2);
        assertTrue(data.looks().sensors().contains("radar-9"));
        assertEquals(1, data.left().size());
    }

    @Test
    void a_look_is_written_as_sensor_times_hindrance_and_ring_and_its_ring_as_steps_from_corner_to_corner() throws IOException {
        LedgerFixture ledger = new LedgerFixture().exercise("One look").add(look("one", "drone-1", false));
        Looks looks = MapData.of(story(ledger, Viewer.MONITOR)).looks();
        assertEquals(List.of("cloud"), looks.reasons());
        assertArrayEquals(new int[] {0, 3600, 300, 0, 0}, looks.rows().get(0));
        assertArrayEquals(new int[] {37200, 48100, 0, 100, 100, 0, -100, -100}, looks.rings().get(0));
    }

    @Test
    void each_cell_is_told_by_the_best_look_of_its_hour_and_hours_without_looks_by_nothing() throws IOException {
        LedgerFixture ledger = new LedgerFixture().exercise("Two hours");
        ledger.add(new Entry.Grid(LedgerFixture.STARTEX, Audience.MONITOR, 10_000, List.of(new Entry.Cells("s", RING))));
        ledger.add(new Entry.Coverage(LedgerFixture.at(1, 0), Audience.MONITOR, List.of(0), Map.of(30, List.of(1), 80, List.of(2))));
        ledger.add(new Entry.Coverage(LedgerFixture.at(3, 0), Audience.MONITOR, List.of(), Map.of(90, List.of(0, 1, 2, 3))));
        assertEquals(List.of("bcwn", "", "4w"), MapData.of(story(ledger, Viewer.MONITOR)).gaps().spans());
        assertNull(MapData.of(story(ledger, Viewer.PLAYERS)).gaps());
    }

    @Test
    void the_data_of_a_page_are_json_in_which_no_element_can_begin() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.add(new Entry.Sensor(LedgerFixture.STARTEX, Audience.ALL, "</script>", "<!--", SensorKind.ACOUSTIC, "\u2028<b>", RING));
        String json = Data.of(story(ledger, Viewer.STAFF)).json();
        assertFalse(json.contains("<"));
        JsonNode read = JsonMapper.builder().build().readTree(json);
        assertEquals("</script>", read.at("/map/sensors").get(read.at("/map/sensors").size() - 1).get("id").asText());
    }

    private static void weapon(LedgerFixture ledger, String id, String source) {
        ledger.observed(id, Sign.WEAPON, LedgerFixture.place(48.5, 37.5), 50, LedgerFixture.at(1, 0), LedgerFixture.at(1, 0), source);
    }

    private static Entry.Look look(String id, String sensor, boolean able) {
        return new Entry.Look(LedgerFixture.at(1, 5), Audience.MONITOR, id, sensor, sensor + "/1", LedgerFixture.at(1, 0),
                LedgerFixture.at(1, 0).plus(Duration.ofMinutes(5)), RING, List.of(), able, able ? null : "cloud");
    }

    private Story story(LedgerFixture ledger, Viewer viewer) throws IOException {
        return Story.read(ledger.in(folder), viewer);
    }
}
