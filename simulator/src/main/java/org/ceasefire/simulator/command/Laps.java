package org.ceasefire.simulator.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How long the parts of some work took, on the wall. */
final class Laps {
    private final long began = System.nanoTime();
    private final Map<String, Long> parts = new LinkedHashMap<>();
    private long last = began;

    /** A part is done. */
    void lap(String part) {
        long now = System.nanoTime();
        parts.put(part, millis(now - last));
        last = now;
    }

    /** {@code 612 ms: rules 240, examples 160, scenarios 212}. */
    @Override
    public String toString() {
        return "%,d ms: %s".formatted(millis(last - began), parts.entrySet().stream()
                .map(part -> "%s %,d".formatted(part.getKey(), part.getValue())).collect(Collectors.joining(", ")));
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
