package org.ceasefire.vocabulary;

import java.util.List;

/**
 * Fire that struck a side's ground may be that side's own doing: nothing shows otherwise. Direction alone lays it to nobody.
 *
 * @param side whose ground was struck
 */
public record PossiblyStaged(String incident, Side side, String rule, List<String> evidence) implements OfIncident, Ground {
    public PossiblyStaged(String incident, Side side, String rule, String... evidence) {
        this(incident, side, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + rule + "/" + String.join(" ", evidence);
    }
}
