package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * The bodies of the mechanism.
 */
public record MechanismBodies(Set<String> bodies) implements Stated {
    @Override
    public String key() {
        return "mechanism";
    }

    public MechanismBodies {
        bodies = Set.copyOf(bodies);
    }
}
