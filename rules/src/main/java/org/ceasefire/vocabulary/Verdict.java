package org.ceasefire.vocabulary;

/** What the law concludes. It has one value per key at any time; when that changes, the ledger gets a ruling. */
public interface Verdict extends Keyed {
    /** The incident or case it is about. */
    String subject();
}
