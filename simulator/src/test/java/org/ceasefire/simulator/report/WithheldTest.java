package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.run.Runs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a provider keeps does not help the monitor's report, in any section. */
class WithheldTest {
    private static final String STORY = "../simulator/src/test/resources/stories/ordered-pictures";
    @TempDir
    private static Path folder;
    private static Path ledger;
    private static Story staff;

    @BeforeAll
    static void play() throws IOException {
        ledger = write("ledger.jsonl", "seed: 11");
        staff = Story.read(ledger, Viewer.STAFF);
    }

    private static Path write(String name, String otherwise) throws IOException {
        return Files.writeString(folder.resolve(name), Runs.of(Runs.variant(STORY, otherwise)).ledger());
    }

    private static Reports.Written monitor(Path run) throws IOException {
        return Reports.write(run, Viewer.MONITOR, List.of());
    }

    @Test
    void the_monitor_reads_of_no_look_observation_or_flight_that_was_kept() throws IOException {
        Reports.Written written = monitor(ledger);
        List<Entry.Withheld> kept = staff.all(Entry.Withheld.class);
        assertTrue(kept.stream().anyMatch(each -> each.sensor().equals("drone-2")));
        assertTrue(kept.stream().anyMatch(each -> each.look().contains("/order-")));
        assertTrue(kept.stream().anyMatch(each -> !each.observations().isEmpty()));
        for (Entry.Withheld each : kept) {
            assertFalse(written.html().contains(each.look()) || written.markdown().contains(each.look()), each.look());
        }
        assertTrue(staff.all(Entry.Sortie.class).stream().filter(sortie -> sortie.drone().equals("drone-2"))
                .allMatch(sortie -> sortie.audience() == Audience.TRUTH));
        assertTrue(written.markdown().contains("| drone-2 | camcopter-s100 | US |  | 0 | – |  | 0 |"), written.markdown());
        assertTrue(written.markdown().contains("| no picture came |"), written.markdown());
    }

    @Test
    void how_well_kept_pictures_show_and_what_hindered_them_changes_nothing_for_the_monitor() throws IOException {
        Path other = write("other.jsonl", "monitoring: {drones: [{id: drone-2, resolution: 8 m, night-resolution: 8 m, link: satcom}], "
                + "satellites: [{id: radar-2, resolution: 40 m}]}");
        assertTrue(staff.all(Entry.Sortie.class).stream().anyMatch(sortie -> sortie.drone().equals("drone-2") && "jammed".equals(sortie.reason())));
        assertNotEquals(told(staff), told(Story.read(other, Viewer.STAFF)), "the staff read of other pictures");
        assertEquals(monitor(ledger), monitor(other));
    }

    private static List<String> told(Story story) {
        return story.all(Entry.Detection.class).stream().map(Entry.Detection::observation).toList();
    }
}
