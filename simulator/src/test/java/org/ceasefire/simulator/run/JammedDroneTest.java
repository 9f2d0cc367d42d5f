package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.Test;

/** What the note of the shipped scenario says happens. */
class JammedDroneTest {
    private static final Scenario STORY = ScenarioReader.read(Path.of("..", "scenarios", "jammed-drone.yaml")).scenario();
    private static final List<Entry> ENTRIES = Detachments.play(STORY);
    private static final List<String> FLIGHTS = Detachments.flights(STORY, ENTRIES, Audience.MONITOR);

    @Test
    void while_the_jammer_works_its_drone_turns_back_every_time_and_afterwards_never() {
        List<String> turned = FLIGHTS.stream().filter(flight -> flight.endsWith("returned-early jammed")).toList();
        assertEquals(List.of("6", "7", "cue-1", "8", "9", "10"), turned.stream().map(flight -> flight.split("[/ ]")[2]).toList());
    }

    @Test
    void a_radar_picture_sends_the_drone_that_is_flown_by_satellite() {
        Entry.Cue first = Runs.only(ENTRIES, Entry.Cue.class).stream().filter(cue -> cue.id().equals("look-closer")).findFirst().orElseThrow();
        assertEquals("drone-deep/cue-1", first.sortie());
        assertTrue(Runs.only(ENTRIES, Entry.Observed.class).stream()
                .anyMatch(seen -> seen.source().equals("drone-deep") && first.on().startsWith(seen.cue() == null ? "?" : seen.cue() + "/")));
    }

    @Test
    void the_flight_of_the_drone_that_is_shot_down_ends_for_the_monitors_with_a_lost_link() {
        assertTrue(FLIGHTS.contains("T+54h30m drone-huliaipole/5 lost lost-link"), FLIGHTS::toString);
        assertEquals(List.of("T+54h30m drone-huliaipole/5 shot-down missiles"), Detachments.flights(STORY, ENTRIES, Audience.TRUTH));
    }
}
