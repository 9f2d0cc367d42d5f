package org.ceasefire.simulator.expect;

import org.ceasefire.simulator.scenario.Expectation;
import org.ceasefire.vocabulary.Word;

/**
 * How an expectation came out.
 *
 * @param got what the run brought instead, or when it held
 */
public record Assessed(Expectation expectation, Result result, String got) {

    /** Held, failed, or not to be said yet because the run stopped before. */
    public enum Result implements Word {
        HELD, FAILED, OPEN
    }
}
