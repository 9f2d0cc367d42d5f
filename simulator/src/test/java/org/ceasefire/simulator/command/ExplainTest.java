package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations of runs of shipped scenarios. Texts are compared without their line breaks. */
class ExplainTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path creep;
    private static Path gap;
    private static Path jammed;

    @BeforeAll
    static void runs() {
        creep = run("heavy-weapons-creep", "T+60h");
        gap = run("gap-under-cloud", "T+48h");
        jammed = run("jammed-drone", "T+60h");
    }

    private static Path run(String scenario, String until) {
        Path run = folder.resolve(scenario);
        assertEquals(0, Told.by("run", Path.of("..", "scenarios", scenario + ".yaml"), "--until", until, "--out", run).code());
        return run;
    }

    private static String explained(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("explain"));
        all.addAll(List.of(arguments));
        Told told = Told.by(all.toArray());
        assertEquals(0, told.code(), told.err());
        return told.out().replaceAll("\\s+", " ");
    }

    private static void assertHolds(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), part + " is not in: " + text);
        }
    }

    @Test
    void a_breach_is_told_with_its_rule_article_facts_and_sensors_and_without_the_truth() {
        String text = explained(creep, "incident-3/weapon-in-withdrawal-zone");
        assertHolds(text, "Breach No. 1, weapon in withdrawal zone, in incident-3: it stands.", "made; by weapon-in-withdrawal-zone",
                "by rule weapon-in-withdrawal-zone, 2-breaches/weapon-in-withdrawal-zone.drl:6",
                "article 4.1: Artillery of 100 mm and above stays 50 km from the line of contact.",
                "from RU, weapon artillery, calibre_mm 122", "placement incident-3/agreed: distance_m 6140.2, error_m 20",
                "policy: verifiedAt probable", "by drone-1 (drone camera, FR), grade B2; seen 060849Z OCT 26 (T+32h49), received 27 min later");
        assertFalse(text.contains("really") || text.contains("moved-up"), text);
    }

    @Test
    void a_breach_goes_by_its_number_in_the_report_too() {
        assertEquals(explained(creep, "incident-3/weapon-in-withdrawal-zone"), explained(creep, "1"));
    }

    @Test
    void the_truth_is_told_if_asked_for_and_announced() {
        String text = explained(creep, "1", "--truth");
        assertHolds(text, "This tells what really happened, which the monitoring centre does not know.",
                "really: moved-up: presence (3 × d-30) by Russian forces", "What was really there: moved-up");
    }

    @Test
    void a_ruling_is_told_as_of_an_instant() {
        assertHolds(explained(creep, "existence/incident-3", "--at", "T+33h10m"), "existence incident-3: standing possible", "existence-one-source");
        assertHolds(explained(creep, "existence/incident-3"), "standing possible -> standing probable", "existence-independent-lasting");
    }

    @Test
    void a_case_is_told_with_what_happened_in_it_and_why_its_gates_were_put() {
        assertHolds(explained(creep, "case-1"), "Verified: probable, incident-3", "gate-proposal case-1/phase-1",
                "by rule phase-1, 4-response/phase-1.drl:6",
                "laid case-1/incident-3: likelihood likely");
    }

    @Test
    void an_act_that_became_a_breach_is_said_to_have_become_it() {
        assertHolds(explained(creep, "first-salvo", "--why-not"), "first-salvo did become a breach: No. 2, artillery fire, incident-4.");
    }

    @Test
    void an_act_that_nothing_saw_is_followed_from_the_truth_to_what_hid_it() {
        String text = explained(gap, "barrage", "--why-not");
        assertHolds(text, "barrage did not become a breach: no sensor detected it.",
                "What happened? barrage: fire (24 rounds, mortar-120) by Russian forces",
                "A drone that flies there stayed on the ground: once; drone-1 (icing) at 080500Z DEC 26.", "Cloud hid it", "It was too dark",
                "Was it detected? No.");
    }

    @Test
    void an_act_that_was_seen_and_not_verified_is_followed_to_the_condition_that_failed() {
        String text = explained(jammed, "jammer", "--why-not");
        assertHolds(text, "incident-1 was never verified: that it happened is possible, and the policy asks for probable",
                "detected as drone-orikhiv/6/crew-1", "Into which incident? incident-1", "2-breaches/interference-with-monitoring.drl",
                "there is no such Verified", "standing.atLeast($floor); $floor = probable, Existence incident-1: standing = possible");
    }

    @Test
    void an_incident_with_an_innocent_explanation_is_told_as_such_without_the_truth() {
        String text = explained(creep, "incident-2", "--why-not");
        assertHolds(text, "incident-2 was taken for something innocent: harvest fire", "by rule harvest-fire-on-cropland");
        assertFalse(text.contains("stubble.cropland"), text);
    }

    @Test
    void a_case_that_did_not_climb_is_followed_to_the_condition_that_failed() {
        assertHolds(explained(creep, "case-1", "--why-not"), "case-1 did not reach Phase 3: its gate was never put to anybody.",
                "Phase 2: put to its deciders.",
                "Was the gate barred? No.", "Expansion($case: caseId)", "likelihood.atLeast($sure); $sure = very-likely");
    }

    @Test
    void what_a_run_does_not_know_is_refused_with_what_is_nearest() {
        Told told = Told.by("explain", creep, "incident-33");
        assertEquals(2, told.code());
        assertTrue(told.err().startsWith("There is no 'incident-33' in this run. Maybe one of: 'incident-3'"), told.err());
        assertTrue(Told.by("explain", creep, "moved-upp", "--why-not").err().contains("Maybe one of: 'moved-up'"));
    }

    @Test
    void an_act_is_not_told_without_the_truth() {
        Told told = Told.by("explain", creep, "moved-up");
        assertEquals(2, told.code());
        assertTrue(told.err().endsWith("Maybe add --truth, or --why-not.\n"), told.err());
        assertFalse(Told.by("explain", creep, "moved-upp").err().contains("'moved-up'"));
    }

    @Test
    void json_is_the_same_tree_and_every_line_that_it_cites_is_of_that_instant() throws IOException {
        Told told = Told.by("explain", creep, "1", "--truth", "--format", "json");
        JsonNode json = JSON.readTree(told.out());
        assertEquals("heavy-weapons-creep", json.get("run").asText());
        String text = explained(creep, "1", "--truth");
        List<String> ledger = Files.readAllLines(creep.resolve("ledger.jsonl"));
        List<JsonNode> steps = steps(json.get("steps"));
        assertTrue(steps.size() > 100, steps.size() + " steps");
        for (JsonNode step : steps) {
            assertHolds(text, step.path("text").asText().replaceAll("\\s+", " "));
            if (step.has("line")) {
                assertEquals(JSON.readTree(ledger.get(step.get("line").asInt() - 1)).get("t"), step.get("at"), step::toString);
            }
        }
    }

    private static List<JsonNode> steps(JsonNode roots) {
        List<JsonNode> all = new ArrayList<>();
        roots.forEach(step -> {
            all.add(step);
            all.addAll(steps(step.path("below")));
        });
        return all;
    }
}
