package org.ceasefire.vocabulary;

/** What the law concludes. It has one value per key at any time; when that changes, the ledger gets a ruling. */
public interface Verdict {
    /** What this verdict answers, unique among verdicts of its type: for example an incident, or a case and a gate. */
    String key();

    /** The incident or case it is about. */
    String subject();
}
