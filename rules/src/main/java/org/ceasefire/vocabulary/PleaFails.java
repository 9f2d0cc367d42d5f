package org.ceasefire.vocabulary;

import java.util.List;

/**
 * Pleaded return fire does not pass a test.
 *
 * @param plea id of the plea
 * @param test the test that it does not pass
 */
public record PleaFails(String incident, String plea, PleaTest test, String rule, List<String> evidence) implements OfIncident, Ground {
    public PleaFails(String incident, String plea, PleaTest test, String rule, String... evidence) {
        this(incident, plea, test, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + plea + "/" + test.word();
    }
}
