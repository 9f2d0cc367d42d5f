package org.ceasefire.vocabulary;

/** What is recorded in a sector warns of something to come. */
public record EarlyWarning(String sector) implements Verdict {
    @Override
    public String key() {
        return sector;
    }

    @Override
    public String subject() {
        return sector;
    }
}
