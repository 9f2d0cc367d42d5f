package org.ceasefire.adjudication;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What this process is at with rules: the judgements and compilations that have begun and not ended. An engine that is inside one long evaluation
 * cannot be stopped from within; whoever watches from outside can see here that a piece of work goes on and on, and what it is.
 */
public final class UnderWay {
    /**
     * A piece of work.
     *
     * @param number its own, never used again
     * @param what what it is, to be asked at any time, from any thread
     */
    public record Work(long number, Supplier<String> what) {}

    private static final Map<Long, Work> WORK = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private UnderWay() {}

    /** What goes on now, by number. */
    public static Map<Long, Work> now() {
        return new TreeMap<>(WORK);
    }

    /** Does a piece of work. */
    static <T> T doing(Supplier<String> what, Supplier<T> work) {
        long number = NUMBERS.incrementAndGet();
        WORK.put(number, new Work(number, what));
        try {
            return work.get();
        } finally {
            WORK.remove(number);
        }
    }
}
