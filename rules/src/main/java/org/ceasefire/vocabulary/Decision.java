package org.ceasefire.vocabulary;

/** A gate of a case is decided. */
public record Decision(String caseId, Gate gate, Outcome outcome) implements OfCase {
    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }
}
