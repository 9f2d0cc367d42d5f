package org.ceasefire.vocabulary;

/** What could be told of a weapon or vehicle, from least to most. */
public enum WeaponClass implements Word {
    /** Nothing could be told. */
    UNKNOWN,
    /** Something the size of a vehicle. */
    VEHICLE,
    /** A tank, a gun or a rocket launcher; which of them could not be told. It is no proof of a calibre. */
    HEAVY_WEAPON,
    /** Rifles and machine guns, or people who carry them. */
    SMALL_ARMS,
    ARMOURED_VEHICLE, TANK, MORTAR, ARTILLERY, ROCKET_ARTILLERY, AIR_DEFENCE, AIRCRAFT, HELICOPTER, DRONE
}
