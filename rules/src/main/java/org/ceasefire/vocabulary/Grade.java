package org.ceasefire.vocabulary;

/** How grave a breach is. */
public record Grade(String incident, BreachType type, Severity severity) implements OfIncident {
    @Override
    public String key() {
        return incident + "/" + type.word();
    }
}
