package org.ceasefire.simulator.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.comparison.Cited.As;
import org.ceasefire.simulator.comparison.Kind.Change;
import org.ceasefire.simulator.comparison.Kind.Of;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.run.Simulation;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.Test;

/** What small changes of the shipped law change in the guns that drift back. */
class RulesComparisonTest {
    private static final Scenario GUNS = ScenarioReader.read(Path.of("..", "scenarios", "heavy-weapons-creep.yaml")).scenario();
    private static final Rulebook BLIND = Laws.without("weapon-in-withdrawal-zone");

    private static ScenarioEffects effects(Rulebook before, Rulebook after, boolean closedLoop, long... seeds) {
        return new RulesComparison(before, after, closedLoop).effects(GUNS, LongStream.of(seeds).boxed().toList());
    }

    private static Effect only(ScenarioEffects effects, Of of, Change change, String what) {
        List<Effect> found = effects.differences().stream()
                .filter(each -> each.kind().of() == of && each.kind().change() == change && each.kind().what().equals(what)).toList();
        assertEquals(1, found.size(), () -> effects.differences().toString());
        return found.get(0);
    }

    @Test
    void the_same_rules_differ_in_nothing_and_what_was_compared_is_counted() {
        for (boolean closedLoop : new boolean[] {false, true}) {
            ScenarioEffects effects = effects(Laws.SHIPPED, Laws.SHIPPED, closedLoop, 42, 43);
            assertEquals(List.of(), effects.differences());
            assertEquals(2, effects.runs());
            assertEquals(2 * GUNS.expect().size(), effects.expectations());
            assertTrue(effects.breaches() >= 4 && effects.gates() >= 6, effects::toString);
        }
    }

    @Test
    void a_rule_that_is_removed_loses_its_breach_the_gates_of_its_case_and_what_was_expected_of_it() {
        ScenarioEffects effects = effects(Laws.SHIPPED, BLIND, false, 42);
        Effect lost = only(effects, Of.BREACH, Change.LOST, "weapon-in-withdrawal-zone");
        assertEquals("moved-up", lost.kind().cause());
        assertEquals(List.of(new Cited(As.BEFORE, "weapon-in-withdrawal-zone", "2-breaches/weapon-in-withdrawal-zone.drl:6", null,
                RuleChange.How.REMOVED)), lost.rules());
        Effect gate = only(effects, Of.GATE, Change.LOST, "phase-1");
        assertEquals("approved", gate.kind().before());
        assertTrue(gate.rules().stream().anyMatch(rule -> rule.as() == As.BEHIND && rule.rule().equals("weapon-in-withdrawal-zone")));
        assertEquals(2, effects.differences().stream().filter(each -> each.kind().of() == Of.EXPECTATION).count());
        assertEquals(2, effects.differences().stream().filter(each -> each.kind().change() == Change.FAILS).count());
    }

    @Test
    void the_other_way_round_the_same_is_gained() {
        ScenarioEffects effects = effects(BLIND, Laws.SHIPPED, false, 42);
        Effect gained = only(effects, Of.BREACH, Change.GAINED, "weapon-in-withdrawal-zone");
        assertEquals(RuleChange.How.ADDED, gained.rules().get(0).change());
        assertEquals(2, effects.differences().stream().filter(each -> each.kind().change() == Change.HOLDS).count());
    }

    @Test
    void a_condition_that_asks_for_more_makes_a_phase_later_and_the_changed_rule_is_named() {
        Rulebook late = Laws.where("existence-sound-picture", "kind.imaging", "kind.imaging, credibility < 1");
        ScenarioEffects effects = effects(Laws.SHIPPED, late, false, 1, 2, 3, 4);
        Effect later = only(effects, Of.GATE, Change.LATER, "phase-1");
        assertTrue(later.shift().least().compareTo(Duration.ZERO) > 0, later::toString);
        assertTrue(later.rules().contains(new Cited(As.BEHIND, "existence-sound-picture", "1-evidence/existence.drl:26", "1-evidence/existence.drl:26",
                RuleChange.How.CHANGED)), later::toString);
        assertEquals(later.shift().median().negated(), only(effects(late, Laws.SHIPPED, false, 1, 2, 3, 4), Of.GATE, Change.EARLIER, "phase-1").shift().median());
    }

    @Test
    void a_ground_of_severity_that_is_swapped_regrades_the_breach() {
        Rulebook graver = Laws.where("severity-of-type", "$type, $severity,", "$type, $severity.next(),");
        ScenarioEffects effects = effects(Laws.SHIPPED, graver, false, 42);
        Effect regraded = only(effects, Of.BREACH, Change.REGRADED, "weapon-in-withdrawal-zone");
        assertFalse(regraded.kind().before().equals(regraded.kind().after()));
        assertEquals(List.of(As.BOTH), regraded.rules().stream().map(Cited::as).toList());
        assertEquals(RuleChange.How.CHANGED, regraded.rules().get(0).change());
        assertTrue(effects.differences().stream().noneMatch(each -> each.kind().change() == Change.LOST), effects::toString);
    }

    @Test
    void another_basis_attributes_the_breach_differently() {
        ScenarioEffects effects = effects(Laws.SHIPPED, Laws.where("attribution-position", "$side, Basis", "$side.opponent(), Basis"), false, 42);
        Effect reattributed = only(effects, Of.BREACH, Change.REATTRIBUTED, "weapon-in-withdrawal-zone");
        assertTrue(reattributed.kind().before().startsWith("RU, position"), reattributed::toString);
        assertTrue(reattributed.kind().after().startsWith("UA, position"), reattributed::toString);
    }

    @Test
    void confidence_that_changes_alone_is_told() {
        ScenarioEffects effects = effects(Laws.SHIPPED, Laws.where("certainty-low", "Confidence.LOW", "Confidence.HIGH"), false, 42);
        assertTrue(effects.differences().stream().anyMatch(each -> each.kind().change() == Change.CONFIDENCE), effects::toString);
        assertTrue(effects.differences().stream().noneMatch(each -> each.kind().change() == Change.LOST), effects::toString);
    }

    @Test
    void in_an_open_loop_both_are_given_the_same_observations() {
        List<Entry> under = observations(Laws.SHIPPED);
        assertFalse(under.isEmpty());
        assertEquals(under, observations(Laws.only("1-evidence/certainty.drl")));
    }

    private static List<Entry> observations(Rulebook law) {
        List<Entry> seen = new ArrayList<>();
        try (Simulation simulation = new Simulation(GUNS, law, 42, 0, false, entry -> {
            if (entry instanceof Entry.Observed || entry instanceof Entry.Detection) {
                seen.add(entry);
            }
        })) {
            simulation.advanceTo(GUNS.endex());
        }
        return seen;
    }

    @Test
    void in_a_closed_loop_what_was_provoked_by_a_phase_is_lost_with_it_and_the_rest_is_matched_by_its_act() {
        ScenarioEffects open = effects(Laws.SHIPPED, Laws.without("phase-1"), false, 1, 2, 3);
        ScenarioEffects closed = effects(Laws.SHIPPED, Laws.without("phase-1"), true, 1, 2, 3);
        assertTrue(open.differences().stream().noneMatch(each -> each.kind().of() == Of.BREACH), open::toString);
        List<String> lost = closed.differences().stream().filter(each -> each.kind().of() == Of.BREACH && each.kind().change() == Change.LOST)
                .map(each -> each.kind().cause()).toList();
        assertEquals(List.of("second-salvo"), lost, closed::toString);
    }

    @Test
    void many_seeds_together_are_the_seeds_one_by_one() {
        List<Occurrence> together = occurrences(effects(Laws.SHIPPED, BLIND, true, 1, 2, 3, 4));
        List<Occurrence> alone = new ArrayList<>();
        for (long seed = 1; seed <= 4; seed++) {
            alone.addAll(occurrences(effects(Laws.SHIPPED, BLIND, true, seed)));
        }
        assertEquals(alone, together);
        assertEquals(3, together.stream().map(Occurrence::seed).distinct().count());
    }

    private static List<Occurrence> occurrences(ScenarioEffects effects) {
        return effects.differences().stream().filter(each -> each.kind().what().equals("weapon-in-withdrawal-zone"))
                .flatMap(each -> each.occurrences().stream()).toList();
    }

    @Test
    void rules_that_cannot_be_followed_to_the_end_are_named_by_set_scenario_and_seed() {
        Rulebook ambiguous = Laws.with(new RuleFile("rival.drl", """
                package org.ceasefire.law.rival;
                import org.ceasefire.vocabulary.*;
                // Every breach is grave, whatever else is said of it.
                rule "rival"
                when
                    Breach($incident: incident, $type: type)
                    eval(true)
                then
                    insertLogical(new Grade($incident, $type, Severity.GRAVE));
                end
                """));
        FailedRun failure = assertThrows(FailedRun.class, () -> effects(Laws.SHIPPED, ambiguous, false, 43, 42));
        assertTrue(failure.getMessage().startsWith("NEW, heavy-weapons-creep with seed 43: "), failure.getMessage());
    }
}
