package org.ceasefire.simulator.scenario.reading;

import org.ceasefire.simulator.scenario.yaml.Merge;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Scenarios that say some things otherwise than another one does: the same truth in another month, the same month with another policy. */
final class Variants {
    private static final String FIELD = "variant-of";
    private static final int LONGEST_CHAIN = 5;

    private Variants() {}

    /** The scenario as if it had said all that the one says of which it is a variant. */
    static Tree.Mapping whole(Tree.Mapping own, Reading reading) {
        return whole(own, reading, 0);
    }

    private static Tree.Mapping whole(Tree.Mapping own, Reading reading, int depth) {
        Tree.Scalar file = own.text(FIELD);
        if (file == null) {
            return own;
        }
        if (depth == LONGEST_CHAIN) {
            reading.problems().add(file.at(), "A chain of variants is at most %d long. Maybe two files name each other.".formatted(LONGEST_CHAIN));
            throw new BadInput(reading.problems().list());
        }
        return reading.sources().included(new Written<>(file.text(), file.at()))
                .filter(Tree.Mapping.class::isInstance).map(Tree.Mapping.class::cast)
                .map(base -> (Tree.Mapping) Merge.over(whole(base, reading, depth + 1), own))
                .orElseGet(() -> forgiven(own, reading));
    }

    /** What the missing file would have given is not missed one by one. */
    private static Tree.Mapping forgiven(Tree.Mapping own, Reading reading) {
        reading.binder().forgive(own);
        return own;
    }
}
