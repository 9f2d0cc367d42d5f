package org.ceasefire.vocabulary;

/** What kind of breach an article prohibits; named as its rule file is. */
public enum BreachType implements Word {
    /** Rifles, machine guns, snipers. */
    SMALL_ARMS_FIRE(Happening.FIRE),
    /** Tanks, grenade launchers, anti-tank weapons, mortars and guns below the calibre of artillery; bursts of what could not be told. */
    MORTAR_OR_TANK_FIRE(Happening.FIRE),
    ARTILLERY_FIRE(Happening.FIRE),
    /** Rocket artillery, missiles, glide bombs, strikes by aircraft. */
    ROCKET_OR_AIR_STRIKE(Happening.FIRE),
    /** First-person-view drones, dropped munitions, loitering munitions. */
    ARMED_DRONE_STRIKE(Happening.FIRE),
    /** On what an annex in force lists: energy, rail, water. */
    STRIKE_ON_PROTECTED_OBJECT(Happening.FIRE),
    /** On people, vehicles or aircraft of the monitors. */
    ATTACK_ON_MONITORS(Happening.FIRE),
    /** On the multinational force or on US personnel. */
    ATTACK_ON_MULTINATIONAL_FORCE(Happening.FIRE),
    /** Forces past the line, more than a raid and less than an assault. */
    LINE_CROSSING(Happening.MOVEMENT),
    /** A crossing in strength, or with armour. */
    GROUND_ASSAULT(Happening.MOVEMENT),
    /** A small party beyond the line. */
    RECONNAISSANCE_RAID(Happening.MOVEMENT),
    /** Soldiers or positions inside a buffer or disengagement area. */
    PRESENCE_IN_BUFFER(Happening.PRESENCE),
    /** More in one place near the line than the agreement allows. */
    FORCE_CONCENTRATION(Happening.PRESENCE),
    WEAPON_IN_WITHDRAWAL_ZONE(Happening.PRESENCE),
    /** Beyond its withdrawal line, but not where it is to be stored. */
    WEAPON_OUTSIDE_STORAGE(Happening.PRESENCE),
    /** An inspection did not find what a storage site is to hold, or could not count it. */
    WEAPON_MISSING_FROM_STORAGE(Happening.INVENTORY),
    /** A heavy weapon in or near a settlement or a civil object. */
    WEAPON_IN_SETTLEMENT(Happening.PRESENCE),
    PROHIBITED_FLIGHT(Happening.FLIGHT),
    /** Warships or sea drones in waters that the agreement closes to them. */
    NAVAL_INCURSION(Happening.PRESENCE),
    /** New mines, obstacles or fortifications where none may be built. */
    PROHIBITED_WORKS(Happening.WORKS),
    /** Monitors refused, delayed, or let through on conditions. */
    ACCESS_DENIED(Happening.ACCESS),
    /** Jamming, spoofing, blinding of what monitors see with. */
    INTERFERENCE_WITH_MONITORING(Happening.JAMMING),
    /** A duty to report that was not met in time: no inventory, no notification, no reply. */
    PROCEDURAL_LAPSE(Happening.DUTY);

    private final Happening happening;

    BreachType(Happening happening) {
        this.happening = happening;
    }

    /** The kind of happening that can be such a breach. */
    public Happening happening() {
        return happening;
    }
}
