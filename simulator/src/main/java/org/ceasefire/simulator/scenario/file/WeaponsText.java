package org.ceasefire.simulator.scenario.file;

import java.util.List;

import org.ceasefire.simulator.scenario.yaml.Field;

/** The catalogue of weapons. */
public record WeaponsText(@Field("The weapons.") List<WeaponText> weapons) {}
