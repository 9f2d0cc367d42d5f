package org.ceasefire.simulator.command;

import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.comparison.RuleChange;
import org.ceasefire.simulator.comparison.ScenarioEffects;
import org.ceasefire.simulator.ledger.LedgerJson;

/**
 * What {@code rules diff} has to say, and prints as JSON: field names in kebab-case, choices as words, durations in ISO 8601, nothing for
 * what is empty.
 *
 * @param format the version of this form
 * @param changes the rules that are not the same
 */
record RulesDiff(int format, Side before, Side after, boolean closedLoop, List<RuleChange> changes, List<ScenarioEffects> scenarios) {
    static final int FORMAT = 1;
    private static final JsonMapper JSON = LedgerJson.mapper();

    /** One of two rule sets. */
    record Side(String folder, String digest, int rules) {
        static Side of(Path folder, Rulebook rulebook) {
            return new Side(folder.toString(), rulebook.digest(), rulebook.rules().size());
        }
    }

    int runs() {
        return scenarios.stream().mapToInt(ScenarioEffects::runs).sum();
    }

    int breaches() {
        return scenarios.stream().mapToInt(ScenarioEffects::breaches).sum();
    }

    int gates() {
        return scenarios.stream().mapToInt(ScenarioEffects::gates).sum();
    }

    int expectations() {
        return scenarios.stream().mapToInt(ScenarioEffects::expectations).sum();
    }

    String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A difference can be written as JSON.", e);
        }
    }
}
