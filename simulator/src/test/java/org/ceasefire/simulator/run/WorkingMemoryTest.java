package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The law holds what is open, however long a run is. The shipped evidence horizon is seven days. */
class WorkingMemoryTest {
    private static final int DAYS = 31;
    private static final String TERMS = """
            agreement:
              articles:
                - {id: "8.1", text: An inventory a day., prohibits: procedural-lapse, binds: [RU, UA], duty: {deliver: inventory, due: T+1d, every: 1d}}
            events:
            """;
    /** What is the same every day: a few shots from either side, and all that can be told of a sector. */
    private static final String DAY = """
              - {id: shot-a-%1$d, report: camera-site, at: T+%2$dh, seen: T+%2$dh, sign: muzzle-flash, position: {lat: 48.2, lon: 37.03}, error: 50 m,
                 grade: B2, source: camera-1, provider: FR, weapon: small-arms, calibre: 7.62 mm, count: 20}
              - {id: shot-b-%1$d, report: camera-site, at: T+%3$dh, seen: T+%3$dh, sign: muzzle-flash, position: {lat: 48.8, lon: 36.97}, error: 50 m,
                 grade: B2, source: camera-2, provider: UK, weapon: small-arms, calibre: 7.62 mm, count: 20}
              - {id: restored-%1$d, restoration: south, at: T+%3$dh, by: ground-inquiry}
              - {id: apology-%1$d, apology: south, at: T+%3$dh, by: RU}
              - {id: call-%1$d, hotline: north, at: T+%3$dh, by: UA}
              - {id: notice-%1$d, notification: exercise, at: T+%2$dh, by: UA, from: T+%2$dh, to: T+%3$dh, in: north}
              - {id: inventory-%1$d, delivery: inventory, at: T+%3$dh, by: UA}
            """;

    @Test
    void a_month_of_small_breaches_leaves_no_more_behind_than_ten_days_of_them() throws IOException {
        StringBuilder yaml = new StringBuilder(TERMS);
        for (int day = 0; day < DAYS; day++) {
            yaml.append(DAY.formatted(day, 24 * day + 6, 24 * day + 12));
        }
        Scenario scenario = Runs.variant("../rules/drl/base", yaml.toString());
        List<Entry> entries = new ArrayList<>();
        try (Simulation simulation = new Simulation(scenario, Runs.LAW, 1, 0, true, entries::add)) {
            simulation.advanceTo(scenario.startex().plus(Duration.ofDays(10)));
            long facts = simulation.facts();
            assertTrue(Runs.only(entries, Entry.Ruling.class).stream().anyMatch(ruling -> ruling.verdict().equals("breach")));
            simulation.advanceTo(scenario.startex().plus(Duration.ofDays(30)));
            assertEquals(facts, simulation.facts());
        }
        assertTrue(Runs.only(entries, Entry.CaseChange.class).isEmpty());
    }
}
