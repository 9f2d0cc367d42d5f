package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RulebookTest {
    @Test
    void the_shipped_rules_load_and_each_says_what_it_does() throws IOException {
        Rulebook rulebook = Rulebook.load(RuleFile.below(Path.of("drl")), new CompiledRules(Optional.empty()));
        assertFalse(rulebook.rules().isEmpty());
        rulebook.rules().forEach(rule -> assertFalse(rule.sentence().isBlank(), rule.id()));
        try (Adjudicator adjudicator = rulebook.open()) {
            assertEquals(java.util.List.of(), adjudicator.judge());
        }
    }
}
