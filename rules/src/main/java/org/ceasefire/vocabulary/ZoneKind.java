package org.ceasefire.vocabulary;

/** What a zone of the theatre is known for. */
public enum ZoneKind implements Word {
    CROPLAND, INDUSTRY, EXERCISE_AREA, DEMINING_AREA, DISENGAGEMENT_AREA
}
