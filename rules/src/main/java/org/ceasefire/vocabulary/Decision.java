package org.ceasefire.vocabulary;

/** A gate of a case is decided. */
public record Decision(String caseId, Gate gate, Outcome outcome) implements Verdict {
    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }

    @Override
    public String subject() {
        return caseId;
    }
}
