package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * A case has been quiet, and watched, for a short lull since its last breach was last seen.
 *
 * @param last when its last breach was last seen
 */
public record Lull(String caseId, Instant last, String rule, List<String> evidence) implements OfCase, Ground {
    public Lull(String caseId, Instant last, String rule, String... evidence) {
        this(caseId, last, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + String.join(" ", evidence);
    }
}
