package org.ceasefire.simulator.scenario;

import org.ceasefire.vocabulary.WeaponClass;

/**
 * A type of weapon or vehicle.
 *
 * @param id for example {@code d-30}
 * @param calibre_mm 0 if it has none
 * @param range_m how far it reaches (m); 0 if it does not fire
 * @param size_m the dimension that decides whether it can be told in a picture (m)
 */
public record Weapon(String id, WeaponClass kind, double calibre_mm, double range_m, double size_m) {}
