package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LayersTest {
    private static final String BREACH = "Breach($i, BreachType.ARTILLERY_FIRE)";
    private static final String BENIGN = "Benign($i, BenignKind.EXERCISE)";
    private static final String EXISTENCE = "Existence($i, Standing.POSSIBLE)";

    private static void refused(String what, String... rules) {
        BadRules bad = assertThrows(BadRules.class, () -> RuleParser.parse(Law.files(rules)));
        assertEquals(1, bad.problems().size(), bad::getMessage);
        RuleProblem problem = bad.problems().get(0);
        assertTrue(problem.message().contains(what), bad::getMessage);
        assertEquals(4, problem.line());
    }

    @Test
    void a_rule_may_not_conclude_what_it_matches() {
        refused("Rule 'r' concludes Breach, which it matches.",
                Law.rule("r", "Incident($i: id)\n    Breach(incident == $i)", BREACH));
    }

    @Test
    void a_rule_may_not_conclude_what_it_denies() {
        refused("Rule 'r' concludes Breach, which it matches.",
                Law.rule("r", "Incident($i: id)\n    not Breach(incident == $i)", BREACH));
    }

    @Test
    void two_kinds_may_not_rest_on_each_other() {
        refused("Benign rests on itself through the rules a, b.",
                Law.rule("a", "Incident($i: id)\n    Breach(incident == $i)", BENIGN),
                Law.rule("b", "Incident($i: id)\n    Benign(incident == $i)", BREACH));
    }

    @Test
    void two_kinds_may_not_each_rest_on_the_absence_of_the_other() {
        refused("Benign rests on itself through the rules a, b.",
                Law.rule("a", "Incident($i: id)\n    not Breach(incident == $i)", BENIGN),
                Law.rule("b", "Incident($i: id)\n    not(Benign(incident == $i) and Evidence(incident == $i))", BREACH));
    }

    @Test
    void three_kinds_may_not_go_in_a_circle_even_by_counting() {
        refused("Benign rests on itself through the rules a, c, b.",
                Law.rule("a", "Incident($i: id)\n    accumulate(Existence(incident == $i, $s: standing); $n: count($s); $n == 0)", BENIGN),
                Law.rule("b", "Incident($i: id)\n    Benign(incident == $i)", BREACH),
                Law.rule("c", "Incident($i: id)\n    exists Breach(incident == $i)", EXISTENCE));
    }

    @Test
    void one_kind_may_rest_on_another_in_several_ways() {
        assertDoesNotThrow(() -> RuleParser.parse(Law.files(
                Law.rule("a", "Incident($i: id)\n    Existence(incident == $i)", BENIGN),
                Law.rule("b", "Incident($i: id)\n    Benign(incident == $i)\n    Existence(incident == $i)", BREACH),
                Law.rule("c", "Incident($i: id)\n    Evidence(incident == $i)", EXISTENCE))));
    }

    @Test
    void the_shipped_rules_have_no_circle() {
        assertEquals(List.of(), Layers.problems(RuleParser.parse(Law.shippedFiles())));
    }
}
