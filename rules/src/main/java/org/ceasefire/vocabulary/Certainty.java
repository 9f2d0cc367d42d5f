package org.ceasefire.vocabulary;

/** How much confidence there is in an incident's standing; stated apart from the standing itself. */
public record Certainty(String incident, Confidence confidence) implements Verdict {
    @Override
    public String key() {
        return incident;
    }

    @Override
    public String subject() {
        return incident;
    }
}
