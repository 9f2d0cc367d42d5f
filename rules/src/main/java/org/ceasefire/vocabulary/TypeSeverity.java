package org.ceasefire.vocabulary;

/** How grave a breach of this type is before anything makes it graver. */
public record TypeSeverity(BreachType type, Severity severity) implements Stated {
    @Override
    public String key() {
        return type.word();
    }
}
