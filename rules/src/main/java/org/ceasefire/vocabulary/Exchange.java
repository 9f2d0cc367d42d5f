package org.ceasefire.vocabulary;

import java.util.List;

/**
 * An incident is one half of a mutual exchange of fire: it is laid to both, not to whoever was seen.
 *
 * @param other the other half
 */
public record Exchange(String incident, String other, String rule, List<String> evidence) implements Verdict, Ground {
    public Exchange(String incident, String other, String rule, String... evidence) {
        this(incident, other, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + other;
    }

    @Override
    public String subject() {
        return incident;
    }
}
