package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * What forces past the line amount to: a raid, a crossing or an assault.
 *
 * @param raidUpTo how many pieces, people or vehicles, past the line are a raid at the most
 * @param assaultFrom from how many on they are an assault, whatever they are
 * @param assaultWith the weapon classes of which one past the line is an assault, however few they are
 */
public record MovementTerms(int raidUpTo, int assaultFrom, Set<WeaponClass> assaultWith) implements Stated {
    public MovementTerms {
        assaultWith = Set.copyOf(assaultWith);
    }

    @Override
    public String key() {
        return "movements";
    }

    /** Whether forces with this weapon assault, however few they are. */
    public boolean heavy(WeaponClass weapon) {
        return assaultWith.contains(weapon);
    }
}
