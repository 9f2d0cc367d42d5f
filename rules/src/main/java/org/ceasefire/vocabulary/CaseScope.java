package org.ceasefire.vocabulary;

/** Which incidents are answered together, under one clock. */
public enum CaseScope implements Word {
    INCIDENT, SECTOR, CAMPAIGN
}
