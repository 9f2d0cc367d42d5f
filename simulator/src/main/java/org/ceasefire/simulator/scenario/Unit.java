package org.ceasefire.simulator.scenario;

import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Side;

/** Weapons or vehicles that belong together. It stands at its position from STARTEX until an act moves it. */
public record Unit(String id, Side side, Weapon weapon, int count, Position position, Disguise disguise) {}
