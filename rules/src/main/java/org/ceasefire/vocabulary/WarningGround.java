package org.ceasefire.vocabulary;

import java.util.List;

/** An indicator in a sector. One alone does not warn. */
public record WarningGround(String sector, Indicator indicator, String rule, List<String> evidence) implements Ground {
    public WarningGround(String sector, Indicator indicator, String rule, String... evidence) {
        this(sector, indicator, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return sector;
    }
}
