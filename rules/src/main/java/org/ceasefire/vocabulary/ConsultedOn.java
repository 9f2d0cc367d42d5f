package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * Which breaches are consulted on directly, and which gate that opens.
 */
public record ConsultedOn(Set<BreachType> types, Gate opens) implements Stated {
    @Override
    public String key() {
        return "consulted-on";
    }

    public ConsultedOn {
        types = Set.copyOf(types);
    }
}
