package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * Which breaches are consulted on directly, and which gate that opens.
 *
 * @param types those breach types
 * @param opens the gate
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
