package org.ceasefire.vocabulary;

/**
 * An incident lies outside a storage site, but no farther from its edge than its place may be off: it may be inside.
 *
 * @param zone id of the storage site
 */
public record Beside(String incident, String zone) implements Stated {
    @Override
    public String key() {
        return incident + "/" + zone;
    }
}
