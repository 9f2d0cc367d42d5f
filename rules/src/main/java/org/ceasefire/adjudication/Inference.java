package org.ceasefire.adjudication;

import java.util.List;

/**
 * One way in which the law concludes something that stands: a rule, and the facts that its conditions matched. What a condition only denies
 * or counts is not among them.
 *
 * @param rule its id
 * @param facts what was matched, in the order of the conditions: facts of the vocabulary, and what {@code accumulate} collected
 */
public record Inference(String rule, List<Object> facts) {
    public Inference {
        facts = List.copyOf(facts);
    }
}
