package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * The zones inside which a verified incident lies even if its place is off by all of its error.
 *
 * @param zones by id; empty if there is none
 */
public record SurelyInside(String incident, Set<String> zones) implements Interim {
    /** Keeps a copy: what a rule collects changes under it. */
    public SurelyInside {
        zones = Set.copyOf(zones);
    }
}
