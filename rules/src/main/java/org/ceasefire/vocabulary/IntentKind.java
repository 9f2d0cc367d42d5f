package org.ceasefire.vocabulary;

/** What was meant; unknown unless shown. */
public enum IntentKind implements Word {
    UNKNOWN, ACCIDENTAL, LOCAL_INITIATIVE, ORDERED
}
