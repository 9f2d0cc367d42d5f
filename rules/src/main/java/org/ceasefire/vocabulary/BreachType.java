package org.ceasefire.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What kind of breach an article prohibits; named as its rule file is. Those of the shipped law are constants. An author makes another by giving
 * it a severity in a policy; there is one object for each word.
 */
public final class BreachType implements Word, Comparable<BreachType> {
    /** How a word is written: small letters and digits, joined by hyphens. */
    public static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final Map<String, BreachType> MADE = new ConcurrentHashMap<>();
    private static final List<BreachType> SHIPPED = new CopyOnWriteArrayList<>();

    /** Rifles, machine guns, snipers. */
    public static final BreachType SMALL_ARMS_FIRE = shipped("small-arms-fire");
    /** Tanks, grenade launchers, anti-tank weapons, mortars and guns below the calibre of artillery; bursts of what could not be told. */
    public static final BreachType MORTAR_OR_TANK_FIRE = shipped("mortar-or-tank-fire");
    /** Fire of guns and howitzers from the calibre of artillery on. */
    public static final BreachType ARTILLERY_FIRE = shipped("artillery-fire");
    /** Rocket artillery, missiles, glide bombs, strikes by aircraft. */
    public static final BreachType ROCKET_OR_AIR_STRIKE = shipped("rocket-or-air-strike");
    /** First-person-view drones, dropped munitions, loitering munitions. */
    public static final BreachType ARMED_DRONE_STRIKE = shipped("armed-drone-strike");
    /** On what an annex in force lists: energy, rail, water. */
    public static final BreachType STRIKE_ON_PROTECTED_OBJECT = shipped("strike-on-protected-object");
    /** On people, vehicles or aircraft of the monitors. */
    public static final BreachType ATTACK_ON_MONITORS = shipped("attack-on-monitors");
    /** On the multinational force or on US personnel. */
    public static final BreachType ATTACK_ON_MULTINATIONAL_FORCE = shipped("attack-on-multinational-force");
    /** Forces past the line, more than a raid and less than an assault. */
    public static final BreachType LINE_CROSSING = shipped("line-crossing");
    /** A crossing in strength, or with armour. */
    public static final BreachType GROUND_ASSAULT = shipped("ground-assault");
    /** A small party beyond the line. */
    public static final BreachType RECONNAISSANCE_RAID = shipped("reconnaissance-raid");
    /** Soldiers or positions inside a buffer or disengagement area. */
    public static final BreachType PRESENCE_IN_BUFFER = shipped("presence-in-buffer");
    /** More in one place near the line than the agreement allows. */
    public static final BreachType FORCE_CONCENTRATION = shipped("force-concentration");
    /** Nearer to the line than its withdrawal line. */
    public static final BreachType WEAPON_IN_WITHDRAWAL_ZONE = shipped("weapon-in-withdrawal-zone");
    /** Beyond its withdrawal line, but not where it is to be stored. */
    public static final BreachType WEAPON_OUTSIDE_STORAGE = shipped("weapon-outside-storage");
    /** An inspection did not find what a storage site is to hold, or could not count it. */
    public static final BreachType WEAPON_MISSING_FROM_STORAGE = shipped("weapon-missing-from-storage");
    /** A heavy weapon in or near a settlement or a civil object. */
    public static final BreachType WEAPON_IN_SETTLEMENT = shipped("weapon-in-settlement");
    /** Where or for whom an article closes the air. */
    public static final BreachType PROHIBITED_FLIGHT = shipped("prohibited-flight");
    /** Warships or sea drones in waters that the agreement closes to them. */
    public static final BreachType NAVAL_INCURSION = shipped("naval-incursion");
    /** New mines, obstacles or fortifications where none may be built. */
    public static final BreachType PROHIBITED_WORKS = shipped("prohibited-works");
    /** Monitors refused, delayed, or let through on conditions. */
    public static final BreachType ACCESS_DENIED = shipped("access-denied");
    /** Jamming, spoofing, blinding of what monitors see with. */
    public static final BreachType INTERFERENCE_WITH_MONITORING = shipped("interference-with-monitoring");
    /** A duty to report that was not met in time: no inventory, no notification, no reply. */
    public static final BreachType PROCEDURAL_LAPSE = shipped("procedural-lapse");

    private final String word;

    private BreachType(String word) {
        this.word = word;
    }

    private static BreachType shipped(String word) {
        BreachType type = of(word);
        SHIPPED.add(type);
        return type;
    }

    /**
     * The type with this word.
     *
     * @throws IllegalArgumentException if it is not written as {@link #PATTERN} says
     */
    public static BreachType of(String word) {
        if (!word.matches(PATTERN)) {
            throw new IllegalArgumentException("'%s' cannot name a breach type. Maybe small letters joined by hyphens: artillery-fire".formatted(word));
        }
        return MADE.computeIfAbsent(word, BreachType::new);
    }

    /** Those of the shipped law, in the order of the taxonomy. */
    public static List<BreachType> shipped() {
        return List.copyOf(SHIPPED);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String name() {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public int compareTo(BreachType other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return name();
    }
}
