package org.ceasefire.adjudication;

/** Rules that need more memory than there is. */
public final class FloodedMemory extends RuntimeException {
    private static final long serialVersionUID = 1;

    FloodedMemory(String what) {
        super("The memory was not enough for %s. Maybe a condition of it lacks a key that joins it to the others, or give more: JAVA_TOOL_OPTIONS=-Xmx4g"
                .formatted(what));
    }
}
