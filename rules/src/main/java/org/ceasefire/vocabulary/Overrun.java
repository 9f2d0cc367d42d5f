package org.ceasefire.vocabulary;

import java.util.List;

/** Forces of one side stand on the other's ground in a sector: what is seen there no longer tells whose it is. */
public record Overrun(String incident, String sector, Side side, String rule, List<String> evidence) implements Verdict, Ground {
    public Overrun(String incident, String sector, Side side, String rule, String... evidence) {
        this(incident, sector, side, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident;
    }

    @Override
    public String subject() {
        return incident;
    }
}
