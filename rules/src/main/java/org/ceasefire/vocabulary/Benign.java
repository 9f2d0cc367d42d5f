package org.ceasefire.vocabulary;

/**
 * An innocent explanation that stands. Several can stand together.
 *
 * @param kind what it was instead
 */
public record Benign(String incident, BenignKind kind) implements OfIncident {
    @Override
    public String key() {
        return incident + "/" + kind.word();
    }
}
