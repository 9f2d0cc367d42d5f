package org.ceasefire.vocabulary;

/** What an observer says that it saw, heard or measured. A sign belongs to one kind of happening. */
public enum Sign implements Word {
    /** Something hot: a shell burst, a burning field, a furnace. A thermal sensor cannot tell which. */
    HEAT(Happening.FIRE),
    /** A weapon of any size seen or heard firing, at the place it fires from. */
    MUZZLE_FLASH(Happening.FIRE),
    /** A burst, at the place where it struck. */
    EXPLOSION(Happening.FIRE),
    /** Something or somebody was hit, at the place where it was: a drone of the monitors, a vehicle, a house. */
    HIT(Happening.FIRE),
    /** What a burst leaves behind. */
    CRATER(Happening.FIRE),
    /** Stubble, grass or wood burning, seen well enough to be told from a strike. */
    VEGETATION_FIRE(Happening.FIRE),
    /** Smoke: of a burst, a burning field, a plant. A picture cannot tell which. */
    SMOKE(Happening.FIRE),
    /** Ground that has burned. What set it on fire cannot be told from it. */
    BURN_SCAR(Happening.FIRE),
    /** Armoured or other military vehicles on the move. */
    COLUMN(Happening.MOVEMENT),
    /** A vehicle or gun standing somewhere. */
    WEAPON(Happening.PRESENCE),
    /** Something flying. */
    AIRCRAFT(Happening.FLIGHT),
    /** A jamming or spoofing signal. */
    EMISSION(Happening.JAMMING),
    /** Digging, mining, building. */
    EARTHWORKS(Happening.WORKS),
    /** A drone's own log, or a crew's: its link, its position or its sight was disturbed there. */
    DISTURBANCE(Happening.JAMMING),
    /** A patrol was refused, delayed or given conditions. */
    ACCESS_REFUSED(Happening.ACCESS),
    /** An inspection did not find what is to be stored there. */
    MISSING_WEAPON(Happening.INVENTORY);

    private final Happening happening;

    Sign(Happening happening) {
        this.happening = happening;
    }

    /** Of what kind of happening it is a sign. */
    public Happening happening() {
        return happening;
    }

    /** Whether it stays to be seen for days. */
    public boolean lasting() {
        return this == CRATER || this == BURN_SCAR || this == WEAPON || this == EARTHWORKS;
    }

    /** Whether it is a trace of something that is over. */
    public boolean leftBehind() {
        return this == CRATER || this == BURN_SCAR || this == EARTHWORKS;
    }

    /** Whether it shows that something burns or has burned, and not what: shells do, and so do stubble and furnaces. */
    public boolean burning() {
        return this == HEAT || this == SMOKE || this == BURN_SCAR;
    }

    /** Whether it is a burst, or what one left behind, at the place where it struck. */
    public boolean burst() {
        return this == EXPLOSION || this == CRATER;
    }

    /** Whether it lies where fire struck. A hit need be no burst: a rifle can bring a drone down. */
    public boolean impact() {
        return burst() || this == HIT;
    }

    /** Whether only a weapon leaves it: no field fire or furnace does. */
    public boolean ofWeapons() {
        return this == MUZZLE_FLASH || impact();
    }

    /** Whether anybody can make it on his own ground without a gun: to show it proves no fire from elsewhere. */
    public boolean stageable() {
        return leftBehind() || this == SMOKE || this == VEGETATION_FIRE;
    }
}
