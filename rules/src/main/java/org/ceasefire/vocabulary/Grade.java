package org.ceasefire.vocabulary;

/** How grave a breach is. */
public record Grade(String incident, BreachType type, Severity severity) implements Verdict {
    @Override
    public String key() {
        return incident + "/" + type.word();
    }

    @Override
    public String subject() {
        return incident;
    }
}
