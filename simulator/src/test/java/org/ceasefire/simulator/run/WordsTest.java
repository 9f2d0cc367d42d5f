package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Records;
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
        assertEquals("24h", FigureWords.hours(Duration.ofHours(24)));
        assertEquals("1h30m", FigureWords.hours(Duration.ofMinutes(90)));
        assertEquals("45m", FigureWords.hours(Duration.ofMinutes(45)));
        assertEquals("30s", FigureWords.hours(Duration.ofSeconds(30)));
        assertEquals("0h", FigureWords.hours(Duration.ZERO));
    }

    private record Share(double share) {}

    @Test
    void shares_are_per_cent_without_the_noise_of_binary_numbers() {
        assertEquals(Map.of("share", "55 %"), FigureWords.of(new Share(0.55)));
        assertEquals(Map.of("share", "12.5 %"), FigureWords.of(new Share(0.125)));
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
    void every_block_of_figures_is_told_under_its_name() {
        Map<String, String> words = PolicyWords.of(STORY);
        assertEquals("raid-up-to 5, assault-from 10, assault-with armoured-vehicle, artillery, heavy-weapon, mortar, rocket-artillery, tank",
                words.get("movements"));
        assertEquals("casualties-from 1, proscribed aircraft, helicopter, missile, proscribed-from 220 mm, depth-from 5000 m", words.get("modifiers"));
        assertEquals("from 60", words.get("repetition"));
        assertTrue(words.get("warnings").startsWith("rate 200 %, "), words.get("warnings"));
        assertEquals("apart 2000 m, within 1h", words.get("correlation-fire"));
        assertEquals("30000 m", words.get("correlation-reach"));
    }

    @Test
    void figures_of_single_choices_are_told_one_by_one() {
        Map<String, String> words = PolicyWords.of(STORY);
        assertEquals("6", words.get("source-weight-a"));
        assertEquals("stands -16, arguable -4", words.get("innocent-weight-harvest-fire"));
        assertEquals("any", words.get("likelihood-floor-almost-no-chance"));
        assertEquals("almost-certain", words.get("basis-weight-admission"));
        assertEquals("grave", words.get("type-severity-ground-assault"));
    }

    @Test
    void no_figure_of_the_policy_goes_untold() {
        assertEquals(List.of(), STORY.figures().stream().filter(figure -> {
            Scenario without = Records.with(STORY, "figures", STORY.figures().stream().filter(each -> each != figure).toList());
            return PolicyWords.of(without).equals(PolicyWords.of(STORY));
        }).toList());
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
