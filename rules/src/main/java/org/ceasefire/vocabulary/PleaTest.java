package org.ceasefire.vocabulary;

/** What pleaded return fire is tested on [S37]. Whether it was authorised no sensor sees. */
public enum PleaTest implements Word {
    /** There was an attack to reply to. */
    PRIOR_ATTACK,
    /** The reply followed soon. */
    IMMEDIACY,
    /** It was no more than the attack called for. */
    PROPORTION,
    /** The mechanism was told in time. */
    NOTIFICATION
}
