package org.ceasefire.vocabulary;

/** How a member votes. */
public enum Choice implements Word {
    APPROVE, REFUSE, ABSTAIN
}
