package org.ceasefire.vocabulary;

/** An innocent explanation that stands. Several can stand together. */
public record Benign(String incident, BenignKind kind) implements OfIncident {
    @Override
    public String key() {
        return incident + "/" + kind.word();
    }
}
