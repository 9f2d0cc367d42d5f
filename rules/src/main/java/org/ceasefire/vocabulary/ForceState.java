package org.ceasefire.vocabulary;

/** Where the force of a contributor is when it is called. */
public enum ForceState implements Word {
    DEPLOYED, AT_READINESS, AT_HOME
}
