package org.ceasefire.vocabulary;

/** A party's claim lies where and when an incident does. It cues and never confirms. */
public record Alleged(String incident, String claim, Side by) implements Stated {
    @Override
    public String key() {
        return incident + "/" + claim;
    }
}
