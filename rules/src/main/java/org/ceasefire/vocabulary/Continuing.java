package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * What it means that hostilities continue.
 *
 * @param by by what they are held to continue
 * @param shortLull how long a quiet, watched time breaks off hostilities, and stops clocks where a lull stops them
 */
public record Continuing(ContinuesBy by, Duration shortLull) implements Stated {
    @Override
    public String key() {
        return "continuing";
    }
}
