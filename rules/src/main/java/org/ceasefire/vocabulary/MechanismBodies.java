package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * The bodies of the mechanism.
 *
 * @param bodies their names, as in the policy: {@code special-commission}
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
