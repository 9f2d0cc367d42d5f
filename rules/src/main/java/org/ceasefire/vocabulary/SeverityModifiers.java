package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * What makes a breach one step graver than its type is.
 *
 * @param casualtiesFrom from how many civilians killed or hurt on
 * @param proscribed the weapon classes whose use does
 * @param proscribedFrom_mm the calibre (mm) from which on the use of any weapon does
 * @param depthFrom_m from what depth past the line (m) on a movement does
 */
public record SeverityModifiers(int casualtiesFrom, Set<WeaponClass> proscribed, double proscribedFrom_mm, double depthFrom_m)
        implements Stated {
    public SeverityModifiers {
        proscribed = Set.copyOf(proscribed);
    }

    @Override
    public String key() {
        return "modifiers";
    }

    /** Whether the use of a weapon of this class and calibre (mm) is proscribed. */
    public boolean proscribes(WeaponClass weapon, double calibre_mm) {
        return proscribed.contains(weapon) || calibre_mm >= proscribedFrom_mm;
    }
}
