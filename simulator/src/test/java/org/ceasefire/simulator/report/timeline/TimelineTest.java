package org.ceasefire.simulator.report.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {
    @TempDir
    Path folder;

    @Test
    void a_clock_tells_whether_it_was_met_and_by_how_much() throws IOException {
        Timeline lanes = of(AssaultStory.ledger(), Viewer.STAFF);
        assertEquals(List.of(Clock.State.MET, Clock.State.MET), lanes.cases().get(0).clocks().stream().map(Clock::state).toList());
        assertEquals("24 h clock of Phase 1: late: 2 h 59 min after the 24 h, due 080701Z OCT 26 (T+79h01)", lanes.cases().get(1).clocks().get(0).words());
    }

    @Test
    void a_clock_that_has_not_run_out_when_the_ledger_ends_runs() throws IOException {
        Story story = Story.read(AssaultStory.ledger().in(folder), Viewer.STAFF, LedgerFixture.at(41, 0));
        assertEquals(List.of(Clock.State.RUNNING, Clock.State.RUNNING), Timeline.of(story).cases().get(0).clocks().stream().map(Clock::state).toList());
    }

    @Test
    void a_clock_whose_gate_was_never_called_for_is_not_reached_and_not_missed() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.entries.removeIf(entry -> entry instanceof Entry.Decided made && made.caseId().equals("case-1") && made.gate().phase() == 3);
        ledger.entries.removeIf(entry -> entry instanceof Entry.CaseChange change && change.change().equals("closed"));
        assertEquals(Clock.State.NOT_REACHED, of(ledger, Viewer.STAFF).cases().get(0).clocks().get(1).state());
    }

    @Test
    void an_observation_is_drawn_from_when_it_was_seen_to_when_it_was_received() throws IOException {
        Timeline lanes = of(AssaultStory.ledger(), Viewer.MONITOR);
        SensorLane drone = lanes.sensors().stream().filter(lane -> lane.source().equals("drone-1")).findFirst().orElseThrow();
        Instant seen = LedgerFixture.at(32, 30);
        assertTrue(drone.arrivals().startsWith("M%d 0L%d 10".formatted(Timeline.thousandth(lanes.axis(), seen), Timeline.thousandth(lanes.axis(), LedgerFixture.at(32, 50)))));
        assertTrue(drone.told().contains("could see; cloud"));
    }

    @Test
    void nobody_but_staff_has_a_lane_of_acts() throws IOException {
        assertEquals(2, of(AssaultStory.ledger(), Viewer.STAFF).acts().size());
        assertEquals(List.of(), of(AssaultStory.ledger(), Viewer.MONITOR).acts());
    }

    @Test
    void of_too_many_cases_those_that_went_farthest_are_drawn_and_the_rest_counted() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        for (int i = 0; i < 300; i++) {
            ledger.add(new Entry.CaseChange(LedgerFixture.at(1, 0), Audience.MONITOR, "opened", "small-" + i, "incident", Track.LADDER, "s", null));
        }
        Timeline lanes = of(ledger, Viewer.STAFF);
        assertTrue(lanes.cases().stream().map(CaseLane::id).toList().containsAll(List.of("case-1", "case-2")));
        assertEquals(List.of("Of 302 cases 24 are drawn, those that went farthest; the tables tell the rest."), lanes.left());
    }

    private Timeline of(LedgerFixture ledger, Viewer viewer) throws IOException {
        return Timeline.of(Story.read(ledger.in(folder), viewer));
    }
}
