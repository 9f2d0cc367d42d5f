package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** From scenario to ruling: what one copy only forbids, mirrored, and ships in closed waters. */
class CopiesAndSeasTest {
    /** Everything at its place east (RU) of the line; mirrored, at the same distance west (UA) of it, with the parties exchanged. */
    private static Scenario crossing(boolean mirrored) {
        String[] sides = mirrored ? new String[] {"UA", "36.66", "37.2"} : new String[] {"RU", "37.34", "36.8"};
        return Runs.variant("../rules/drl/base", """
                theatre: {lines: {%1$s: [{lat: 47, lon: %3$s}, {lat: 50, lon: %3$s}]}}
                agreement: {articles: [{id: "4.1", distance: {from: line, under: 30 km}}]}
                events:
                  - {id: gun, report: camera-site, at: T+1h, seen: T+30m, sign: weapon, position: {lat: 48.5, lon: %2$s}, error: 50 m, grade: B2, source: camera-1,
                     provider: FR, weapon: artillery, calibre: 122 mm}
                """.formatted((Object[]) sides));
    }

    private static List<Entry.Ruling> disputed(Scenario scenario) {
        return Runs.only(Runs.of(scenario).entries(), Entry.Ruling.class).stream()
                .filter(ruling -> ruling.verdict().equals("disputed") && ruling.change().equals("made")).toList();
    }

    @Test
    void mirrored_parties_dispute_the_mirrored_copy() {
        assertEquals(List.of("UA"), disputed(crossing(false)).stream().map(ruling -> ruling.value().get("copy")).toList());
        assertEquals(List.of("RU"), disputed(crossing(true)).stream().map(ruling -> ruling.value().get("copy")).toList());
    }

    @Test
    void a_ship_that_a_drone_sees_in_closed_waters_is_a_naval_incursion_laid_to_nobody() {
        Scenario scenario = Runs.variant("../rules/drl/base", """
                theatre:
                  cloud: 0 %
                  zones: [{id: closed, kind: sea, name: Closed, ring: [{lat: 46.5, lon: 36.0}, {lat: 46.5, lon: 38.0}, {lat: 46.9, lon: 38.0}, {lat: 46.9, lon: 36.0}]}]
                units: [{id: ship, side: RU, weapon: landing-ship, count: 1, position: {lat: 46.7, lon: 37.6}}]
                monitoring:
                  drones:
                    - {id: drone-1, type: tb2, provider: TR, base: {lat: 47.2, lon: 36.8},
                       sorties: {launches: [T+5h], loiter: {position: {lat: 46.7, lon: 37.6}, for: 4h}}}
                """);
        List<Entry> entries = Runs.of(scenario).entries();
        List<Entry.Ruling> rulings = Runs.only(entries, Entry.Ruling.class);
        assertTrue(rulings.stream().anyMatch(ruling -> ruling.verdict().equals("breach") && "naval-incursion".equals(ruling.value().get("type"))));
        assertFalse(rulings.stream().anyMatch(ruling -> ruling.verdict().equals("attribution")));
    }
}
