package org.ceasefire.vocabulary;

/** What a responder does. */
public enum Step implements Word {
    /** A diplomatic warning: nothing moves. */
    WARNING,
    /** Forces act on the ground or in the air. */
    ACTION,
    /** Forces go back. */
    WITHDRAWAL
}
