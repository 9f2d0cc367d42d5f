package org.ceasefire.simulator.comparison;

import org.ceasefire.vocabulary.Word;

/**
 * A rule behind a difference.
 *
 * @param before where it stands in the old rule set, {@code file:line}; null where that is not asked
 * @param after where it stands in the new one
 * @param change what became of it from one rule set to the other; null if nothing
 */
public record Cited(As as, String rule, String before, String after, RuleChange.How change) {

    /** In what way it is behind it. */
    public enum As implements Word {
        /** The finding rests on its ground under the old rules, under the new ones, or under both. */
        BEFORE, AFTER, BOTH,
        /** The finding does not rest on it, but something else that was concluded about the incident or case; and it has changed. */
        BEHIND
    }
}
