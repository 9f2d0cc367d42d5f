package org.ceasefire.vocabulary;

/** An incident contravenes an article. */
public record Breach(String incident, BreachType type) implements Verdict {
    @Override
    public String key() {
        return incident + "/" + type.word();
    }

    @Override
    public String subject() {
        return incident;
    }
}
