package org.ceasefire.simulator.run;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.GateTerms;

/** The policy of a scenario in words, for the ledger and the report. */
final class PolicyWords {
    private PolicyWords() {}

    /** Each reading by name, in order of name. */
    static Map<String, String> of(Scenario scenario) {
        Map<String, String> words = new TreeMap<>();
        RecordWords.of(scenario.policy()).forEach((name, value) -> words.put(name.replaceFirst("-m$", ""), name.endsWith("-m") ? metres(value) : duration(value)));
        words.put("nothing-seen-from", percent(scenario.policy().nothingSeenFrom()));
        for (GateTerms terms : scenario.gates()) {
            words.put("gate-" + terms.gate().word(), "%s (%s) by %s within %s, else %s".formatted(
                    terms.body(), String.join(", ", terms.members()), terms.rule().word(), hours(terms.deadline()), terms.byDefault().word()));
        }
        return words;
    }

    private static String metres(String value) {
        return BigDecimal.valueOf(Double.parseDouble(value)).stripTrailingZeros().toPlainString() + " m";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String duration(String value) {
        return value.startsWith("PT") ? hours(Duration.parse(value)) : value;
    }

    /** {@code 24h}, {@code 1h30m}, {@code 45m}. */
    static String hours(Duration duration) {
        long hours = duration.toHours();
        long minutes = duration.toMinutesPart();
        return (hours > 0 || minutes == 0 ? hours + "h" : "") + (minutes > 0 ? minutes + "m" : "");
    }
}
