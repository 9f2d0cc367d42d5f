package org.ceasefire.simulator.workbench;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.yaml.Spot;

/**
 * An example of the law: what reaches the centre, and what must follow from it.
 *
 * @param name the claim it makes, unique in its file
 * @param at where it stands
 * @param scenario the base with what the example gives
 * @param expected what must follow; nothing if no breach may follow, up to ENDEX
 */
public record Example(String name, Spot at, Scenario scenario, List<Expected> expected) {

    /**
     * What must stand, or must not, at an instant.
     *
     * @param holds whether it must
     * @param verdict the name of a verdict: {@code breach}
     * @param with fields that it must have: {@code type: artillery-fire}
     */
    public record Expected(Spot at, Instant when, boolean holds, String verdict, Map<String, String> with) {}

    /** What is expected, in the order of the exercise. */
    List<Expected> inOrder() {
        return expected.stream().sorted(Comparator.comparing(Expected::when)).toList();
    }
}
