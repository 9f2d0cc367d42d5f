package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * What it means that an attack expands.
 *
 * @param by what is looked at: any one of these is enough
 * @param means the breach types that are such means
 * @param mass how many vehicles in one place
 * @param casualties how many civilians killed or hurt, as one source counted them
 */
public record Expanding(Set<ExpandedBy> by, Set<BreachType> means, int mass, int casualties) implements Stated {
    @Override
    public String key() {
        return "expanding";
    }

    public Expanding {
        by = Set.copyOf(by);
        means = Set.copyOf(means);
    }
}
