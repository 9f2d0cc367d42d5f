package org.ceasefire.vocabulary;

/** What could be told of a weapon or vehicle, from least to most. */
public enum WeaponClass implements Word {
    /** Nothing could be told. */
    UNKNOWN,
    /** Something the size of a vehicle. */
    VEHICLE,
    ARMOURED_VEHICLE, TANK, MORTAR, ARTILLERY, ROCKET_ARTILLERY, AIR_DEFENCE, AIRCRAFT, HELICOPTER, DRONE
}
