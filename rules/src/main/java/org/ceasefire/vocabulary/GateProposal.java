package org.ceasefire.vocabulary;

/** A gate of a case is ripe to be decided. */
public record GateProposal(String caseId, Gate gate) implements OfCase {
    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }
}
