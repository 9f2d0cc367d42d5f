package org.ceasefire.vocabulary;

/** An incident contravenes an article. */
public record Breach(String incident, BreachType type) implements OfIncident {
    @Override
    public String key() {
        return incident + "/" + type.word();
    }
}
