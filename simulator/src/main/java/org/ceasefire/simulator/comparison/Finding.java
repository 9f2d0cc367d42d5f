package org.ceasefire.simulator.comparison;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.ceasefire.simulator.comparison.Kind.Change;

/**
 * A breach as it was last judged.
 *
 * @param cause what the truth knows to be behind it
 * @param found when first
 * @param said what was said of it; what was not concluded says nothing
 * @param about every rule that concluded anything about its incident
 */
record Finding(String incident, String type, String cause, Instant found, Map<Aspect, Said> said, Set<String> about) {

    /** What is said of a breach. */
    enum Aspect {
        /** {@code stands}, also if it was archived; or {@code withdrawn}. */
        OUTCOME(null),
        SEVERITY(Change.REGRADED),
        /** Side, basis and likelihood. */
        ATTRIBUTION(Change.REATTRIBUTED),
        EXISTENCE(Change.ESTABLISHED),
        CONFIDENCE(Change.CONFIDENCE);

        private final Change change;

        Aspect(Change change) {
            this.change = change;
        }

        /** What it is called if another thing is said; of the outcome that depends on which. */
        Change change(Version is) {
            return this != OUTCOME ? change : is.words().equals("stands") ? Change.UPHELD : Change.WITHDRAWN;
        }
    }

    /** What is said, in words, and the rules on whose grounds it rests. */
    record Said(String words, Set<String> rules) {}

    Version version(Aspect aspect) {
        return new Version(incident, cause, found, said.get(aspect).words(), said.get(aspect).rules(), about);
    }
}
