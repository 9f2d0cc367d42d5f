package org.ceasefire.vocabulary;

/** An incident lies inside a zone of the theatre. */
public record Inside(String incident, String zone, ZoneKind kind) implements Stated {
    @Override
    public String key() {
        return incident + "/" + zone;
    }
}
