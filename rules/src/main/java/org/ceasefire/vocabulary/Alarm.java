package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * The law waits: it is to be told when this instant has come.
 *
 * @param about the incident or case for which it rings
 * @param name what is waited for, unique for what it is about
 * @param due when it rings; one that is past rings at once
 */
public record Alarm(String about, String name, Instant due, String rule, List<String> evidence) implements Verdict, Ground {
    public Alarm(String about, String name, Instant due, String rule, String... evidence) {
        this(about, name, due, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return about + "/" + name;
    }

    @Override
    public String subject() {
        return about;
    }
}
