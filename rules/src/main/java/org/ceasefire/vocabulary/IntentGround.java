package org.ceasefire.vocabulary;

import java.util.List;

/**
 * A reason to hold that fire was meant so.
 *
 * @param intent what was meant
 */
public record IntentGround(String incident, IntentKind intent, String rule, List<String> evidence) implements Ground {
    public IntentGround(String incident, IntentKind intent, String rule, String... evidence) {
        this(incident, intent, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident;
    }
}
