package org.ceasefire.vocabulary;

/** What pleaded return fire is tested on [S37]. Whether it was authorised no sensor sees. */
public enum PleaTest implements Word {
    PRIOR_ATTACK, IMMEDIACY, PROPORTION, NOTIFICATION
}
