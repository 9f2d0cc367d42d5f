package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Benign;
import org.ceasefire.vocabulary.BenignGround;
import org.ceasefire.vocabulary.BenignKind;
import org.junit.jupiter.api.Test;

/** What of the policy and of conclusions is written into the ledger, and in what words. */
class WordsTest {
    private static final Scenario STORY = Runs.story("late-picture");
    private static final List<Entry> PREAMBLE = Preamble.of(STORY, Runs.LAW);

    @Test
    void fields_are_words_with_hyphens() {
        assertEquals("gate-proposal", RecordWords.kebab("GateProposal"));
        assertEquals("phase-3-after-phase-2", RecordWords.kebab("phase3AfterPhase2"));
        assertEquals("from-calibre-mm", RecordWords.kebab("fromCalibre_mm"));
        assertEquals("t0", RecordWords.kebab("t0"));
    }

    @Test
    void a_conclusion_is_told_in_the_words_of_the_vocabulary() {
        assertEquals(Map.of("incident", "incident-1", "kind", "harvest-fire"), RecordWords.of(new Benign("incident-1", BenignKind.HARVEST_FIRE)));
    }

    @Test
    void a_ground_tells_its_rule_and_evidence_elsewhere() {
        assertEquals(Map.of("incident", "incident-1", "kind", "harvest-fire"),
                RecordWords.of(new BenignGround("incident-1", BenignKind.HARVEST_FIRE, "rule", "evidence")));
    }

    @Test
    void durations_are_hours_and_minutes() {
        assertEquals("24h", PolicyWords.hours(Duration.ofHours(24)));
        assertEquals("1h30m", PolicyWords.hours(Duration.ofMinutes(90)));
        assertEquals("45m", PolicyWords.hours(Duration.ofMinutes(45)));
        assertEquals("0h", PolicyWords.hours(Duration.ZERO));
    }

    @Test
    void the_policy_is_told_with_its_units() {
        Map<String, String> words = PolicyWords.of(STORY);
        assertEquals("24h", words.get("phase-1-within"));
        assertEquals("500 m", words.get("excursion"));
        assertEquals("first-detection", words.get("clock-starts-at"));
        assertEquals("special-commission (US, FR, UK, UA) by majority within 12h, else held", words.get("gate-determination"));
    }

    @Test
    void everything_that_everybody_should_know_comes_first() {
        assertTrue(PREAMBLE.get(0) instanceof Entry.Exercise);
        assertEquals(Runs.LAW.rules().stream().map(Rulebook.Rule::id).toList(), Runs.only(PREAMBLE, Entry.Rule.class).stream().map(Entry.Rule::id).toList());
        assertEquals(STORY.agreement().size(), Runs.only(PREAMBLE, Entry.Article.class).size());
        assertEquals(List.of("drone-1"), Runs.only(PREAMBLE, Entry.Sensor.class).stream().map(Entry.Sensor::id).toList());
    }

    @Test
    void units_and_the_note_are_for_staff_and_sensors_and_rules_for_the_monitor() {
        PREAMBLE.forEach(entry -> assertEquals(
                entry instanceof Entry.Unit || entry instanceof Entry.Note ? Audience.TRUTH
                        : entry instanceof Entry.Sensor || entry instanceof Entry.Rule || entry instanceof Entry.Grid ? Audience.MONITOR : Audience.ALL,
                entry.audience(), entry::toString));
    }
}
