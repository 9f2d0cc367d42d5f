package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CulpritsTest {
    private static List<ParsedRule> rules(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(Law.rule("rule-" + i, "Incident($i: id, $depth: depth_m) eval(true)", "Breach($i, BreachType.ARTILLERY_FIRE)"));
        }
        return RuleParser.parse(Law.files(texts.toArray(String[]::new)));
    }

    @Test
    void each_rule_that_does_not_compile_is_found_among_those_that_do() {
        List<ParsedRule> rules = rules(9);
        List<String> bad = List.of("rule-3", "rule-8");
        List<RuleProblem> found = Culprits.find(rules.get(0).file(),
                rule -> bad.contains(rule.name()) ? List.of("no $depth in " + rule.name()) : List.of(), rules, "broken");
        assertEquals(List.of("rule-3.drl", "rule-8.drl"), found.stream().map(RuleProblem::file).toList());
        assertEquals(6, found.get(0).line());
        assertEquals(22, found.get(0).column());
    }

    @Test
    void what_is_wrong_only_with_all_together_is_said_of_the_file() {
        List<RuleProblem> found = Culprits.find(rules(2).get(0).file(), rule -> List.of(), rules(2), "they clash");
        assertEquals(1, found.size());
        assertTrue(found.get(0).toString().startsWith("rule-0.drl:1:1: The rule does not compile: they clash."), found.get(0)::toString);
    }

    @Test
    void a_bad_rule_among_the_shipped_ones_is_named_with_its_file() {
        List<RuleFile> files = new ArrayList<>(Law.shippedFiles());
        RuleFile standDown = files.stream().filter(file -> file.name().endsWith("stand-down.drl")).findFirst().orElseThrow();
        files.remove(standDown);
        files.add(new RuleFile(standDown.name(), standDown.text().replace("new Closing($case, ", "new Closing(1, ")));
        BadRules bad = assertThrows(BadRules.class, () -> Rulebook.load(files, Law.NOWHERE));
        int broken = standDown.text().split("new Closing\\(", -1).length - 1;
        assertEquals(broken, bad.problems().size(), bad::getMessage);
        assertTrue(bad.problems().stream().allMatch(each -> each.file().equals(standDown.name()) && each.message().contains("Closing is not made of (int 1")), bad::getMessage);
    }
}
