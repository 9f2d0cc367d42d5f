package org.ceasefire.vocabulary;

/** What a zone of the theatre is known for. */
public enum ZoneKind implements Word {
    CROPLAND, INDUSTRY, EXERCISE_AREA, DEMINING_AREA, DISENGAGEMENT_AREA,
    /** The strip along the line that no forces may enter. */
    BUFFER,
    SETTLEMENT,
    /** What an annex protects: a power station, a rail hub, a refinery, and the ground around it. */
    PROTECTED_OBJECT,
    STORAGE_SITE, NO_FLY_ZONE,
    /** Waters with rules of their own. */
    SEA
}
