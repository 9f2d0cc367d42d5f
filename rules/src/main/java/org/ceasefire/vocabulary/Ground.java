package org.ceasefire.vocabulary;

import java.util.List;

/**
 * A reason, concluded as a fact of its own: the verdict follows from its grounds, so that all reasons are listed and a dead one is
 * never cited. A record that is both {@link Ground} and {@link Verdict} is its own and only reason.
 */
public interface Ground extends Keyed {
    /** The id of the rule that concluded it. */
    String rule();

    /** Ids of the evidence, articles, reports, votes or incidents that it rests on. */
    List<String> evidence();
}
