package org.ceasefire.simulator.workbench;

import java.util.List;

/**
 * How an example came out.
 *
 * @param failures what did not follow as it should; empty if all did
 */
public record Outcome(Example example, List<Failure> failures) {
    public boolean held() {
        return failures.isEmpty();
    }
}
