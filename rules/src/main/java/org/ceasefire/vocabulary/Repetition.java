package org.ceasefire.vocabulary;

import java.time.LocalDate;
import java.util.List;

/** Breaches of one type were repeated in a sector on a day, often enough to be graver for that. */
public record Repetition(String sector, long day, BreachType type, String rule, List<String> evidence) implements Verdict, Ground {
    public Repetition(String sector, long day, BreachType type, String rule, String... evidence) {
        this(sector, day, type, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return subject() + "/" + type.word();
    }

    @Override
    public String subject() {
        return sector + "/" + LocalDate.ofEpochDay(day);
    }
}
