package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What parties owe, over a whole run. */
class DutiesTest {
    private static final String WEEKLY = """
            agreement:
              articles:
                - {id: "8.1", text: An inventory a week., prohibits: procedural-lapse, binds: [RU, UA], duty: {deliver: inventory, due: T+5d, every: %s}}
            """;
    private static final String DELIVERED = """
            events:
              - {id: late, delivery: inventory, at: T+126h, by: RU}
              - {id: again, delivery: inventory, at: T+130h, by: UA}
            """;

    private static Scenario scenario(String every) throws IOException {
        return Runs.variant("../rules/drl/base", WEEKLY.formatted(every) + DELIVERED);
    }

    @Test
    void working_memory_does_not_grow_over_a_duty_that_recurs() throws IOException {
        Scenario scenario = scenario("1d");
        try (Simulation simulation = new Simulation(scenario, Runs.law(Runs.FILES), 1, 0, true, entry -> {})) {
            simulation.advanceTo(scenario.startex().plus(Duration.ofDays(20)));
            long facts = simulation.facts();
            simulation.advanceTo(scenario.startex().plus(Duration.ofDays(55)));
            assertEquals(facts, simulation.facts());
        }
    }

    @Test
    void where_a_run_stops_changes_nothing_of_what_is_owed() throws IOException {
        Scenario scenario = scenario("7d");
        Instant[] stops = LongStream.rangeClosed(1, 60).mapToObj(day -> scenario.startex().plus(Duration.ofDays(day))).toArray(Instant[]::new);
        assertEquals(Runs.of(scenario).ledger(), Runs.of(scenario).ledger(stops));
    }

    @Test
    void of_a_duty_of_every_hour_since_long_ago_the_first_occasion_is_the_first_that_play_sees() throws IOException {
        Scenario scenario = Runs.variant("../rules/drl/base", """
                duration: 2h
                agreement:
                  articles:
                    - {id: "8.1", text: A list an hour., prohibits: procedural-lapse, binds: [UA],
                       duty: {deliver: inventory, due: 2000-01-01T00:00:00Z, every: 1h}}
                """);
        Entry.Owed first = Runs.of(scenario).entries(Entry.Owed.class).get(0);
        assertEquals(scenario.startex(), first.due());
        long hours = Duration.between(Instant.parse("2000-01-01T00:00:00Z"), scenario.startex()).toHours();
        assertEquals("8.1/UA/" + (hours + 1), first.id());
    }

    @Test
    void what_comes_late_settles_the_oldest_occasion_and_the_lapse_stays_in_the_ledger() throws IOException {
        List<Entry> entries = Runs.of(scenario("7d")).entries();
        assertEquals(List.of("8.1/RU/1", "8.1/UA/1"), Runs.only(entries, Entry.Delivery.class).stream().map(Entry.Delivery::duty).toList());
        List<Entry.Ruling> lapses = Runs.only(entries, Entry.Ruling.class).stream()
                .filter(ruling -> ruling.verdict().equals("breach") && ruling.subject().equals("8.1/RU/1")).toList();
        assertEquals(List.of("made", "archived"), lapses.stream().map(Entry.Ruling::change).toList());
        assertTrue(Runs.only(entries, Entry.Ruling.class).stream().anyMatch(ruling -> ruling.verdict().equals("delivered-late")));
        assertTrue(Runs.only(entries, Entry.CaseChange.class).isEmpty());
    }
}
