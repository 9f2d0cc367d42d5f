package org.ceasefire.vocabulary;

/**
 * How far an incident lies from the line of contact: arithmetic of places, no judgement.
 *
 * @param line by whose copy of the line; where parties hold the same, there is only the agreed one
 * @param distance_m distance to the line (m)
 * @param error_m how far off that may be (m), 95 times in 100
 * @param depth_m for movement: how far (m) past that line its head is, less the error and the disputed band; 0 if it is not clear
 */
public record Placement(String incident, Copy line, double distance_m, double error_m, double depth_m) implements Stated {
    @Override
    public String key() {
        return incident + "/" + line.word();
    }
}
