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
    ARMOURED_VEHICLE, TANK, MORTAR, ARTILLERY, ROCKET_ARTILLERY,
    /** Ballistic and cruise missiles, and what launches them. */
    MISSILE,
    AIR_DEFENCE, AIRCRAFT, HELICOPTER,
    /** An unarmed drone, or one of which it could not be told. */
    DRONE,
    /** One that strikes: with a warhead or by dropping munitions. */
    ARMED_DRONE,
    /** Warships, landing craft, sea drones. */
    WARSHIP
}
