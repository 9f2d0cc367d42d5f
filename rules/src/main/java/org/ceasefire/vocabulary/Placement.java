package org.ceasefire.vocabulary;

/**
 * Where an incident lies in the reading of one article: arithmetic of places, no judgement.
 *
 * @param distance_m distance to the line of contact (m)
 * @param error_m how far off that may be (m), 95 times in 100
 */
public record Placement(String incident, String article, double distance_m, double error_m) implements Stated {
    @Override
    public String key() {
        return incident + "/" + article;
    }
}
