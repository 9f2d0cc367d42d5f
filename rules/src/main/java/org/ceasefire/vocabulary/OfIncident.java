package org.ceasefire.vocabulary;

/** A verdict about an incident; there is one of its type for each, unless it says otherwise. */
public interface OfIncident extends Verdict {
    /** The incident that it is about. */
    String incident();

    @Override
    default String key() {
        return incident();
    }

    @Override
    default String subject() {
        return incident();
    }
}
