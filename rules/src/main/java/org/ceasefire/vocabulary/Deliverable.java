package org.ceasefire.vocabulary;

/** What an article obliges a party to give the mechanism. */
public enum Deliverable implements Word {
    /** How many heavy weapons of which kind are stored where. */
    INVENTORY,
    /** Where mines lie. */
    MINE_MAP,
    /** That something will be done, or was completed: a withdrawal, an exercise, a disengagement. */
    NOTIFICATION,
    /** An answer to a request of the mechanism. */
    REPLY
}
