package org.ceasefire.vocabulary;

import java.util.List;

/**
 * A reason to hold that an incident contravenes an article, by one copy of the agreement or by both.
 *
 * @param article id of the article that it contravenes
 */
public record BreachGround(String incident, BreachType type, Copy copy, String article, String rule, List<String> evidence) implements Ground {
    public BreachGround(String incident, BreachType type, Copy copy, String article, String rule, String... evidence) {
        this(incident, type, copy, article, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + type.word();
    }
}
