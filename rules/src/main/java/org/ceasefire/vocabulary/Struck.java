package org.ceasefire.vocabulary;

/** Who or what was hit, where an observer could tell. */
public enum Struck implements Word {
    /** Nothing could be told. */
    UNKNOWN,
    /** Soldiers, positions, weapons. */
    MILITARY,
    /** People, homes, civil works. */
    CIVILIANS,
    /** People, vehicles or aircraft of the monitors. */
    MONITORS,
    /** The multinational force. */
    MULTINATIONAL_FORCE,
    /** Personnel of the United States. */
    US_PERSONNEL
}
