package org.ceasefire.vocabulary;

/** A verdict about a case; there is one of its type for each, unless it says otherwise. */
public interface OfCase extends Verdict {
    /** The case that it is about. */
    String caseId();

    @Override
    default String key() {
        return caseId();
    }

    @Override
    default String subject() {
        return caseId();
    }
}
