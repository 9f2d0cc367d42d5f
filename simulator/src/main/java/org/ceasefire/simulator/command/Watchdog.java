package org.ceasefire.simulator.command;

import java.io.Flushable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.ceasefire.adjudication.UnderWay;

/**
 * Ends the process when one judgement, or the compilation of one rule, goes on and on: an engine inside one evaluation cannot be stopped from
 * within. It may end a run, and never changes one. What was recorded so far is kept.
 */
public final class Watchdog {
    /** Seconds; in the environment {@value #NAME} says otherwise. Default, unsourced: the longest judgement of the shipped scenarios takes under one. */
    private static final int PATIENCE = 60;
    private static final String NAME = "CEASEFIRE_PATIENCE";
    /** So often in a row it may find no memory before it ends the process. */
    private static final int FULL = 20;
    private static final byte[] FLOODED =
            "The memory was not enough. Maybe a condition lacks a key that joins it to the others.\n".getBytes(StandardCharsets.UTF_8);
    private static final List<Kept> KEPT = new CopyOnWriteArrayList<>();

    private final int patience;
    private final PrintStream err;
    private int full;
    /** For how many wakings each piece of work has been seen, by its number. */
    private Map<Long, Integer> seen = new HashMap<>();

    private Watchdog(int patience, PrintStream err) {
        this.patience = patience;
        this.err = err;
    }

    /** A ledger that is being written. */
    record Kept(Path file, Flushable stream) implements AutoCloseable {
        @Override
        public void close() {
            KEPT.remove(this);
        }
    }

    /** From now on a ledger is written out before the process is ended, until what is returned is closed. */
    static Kept keep(Path file, Flushable stream) {
        Kept kept = new Kept(file, stream);
        KEPT.add(kept);
        return kept;
    }

    /**
     * Begins to watch this process.
     *
     * @throws IllegalArgumentException if the environment names a patience that is no number of seconds
     */
    public static void start() {
        Watchdog watchdog = new Watchdog(patience(System.getenv(NAME)), System.err);
        Thread thread = new Thread(watchdog::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private static int patience(String written) {
        if (written == null) {
            return PATIENCE;
        }
        if (!written.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("%s=%s is no number of seconds. Maybe %s=%d".formatted(NAME, written, NAME, PATIENCE));
        }
        return Integer.parseInt(written);
    }

    private void watch() {
        try {
            while (full < FULL) {
                Thread.sleep(1000);
                lookIfThereIsRoom();
            }
            flood();
        } catch (InterruptedException e) {
            return;
        }
    }

    /** Where memory is full, the rules run into it themselves and say so, a little later. */
    private void lookIfThereIsRoom() {
        try {
            look();
            full = 0;
        } catch (OutOfMemoryError e) {
            full++;
        }
    }

    /** The last resort, for which there may be no memory at all. */
    private void flood() {
        try {
            err.write(FLOODED, 0, FLOODED.length);
            err.flush();
            for (Kept kept : KEPT) {
                kept.stream.flush();
            }
        } catch (IOException | OutOfMemoryError e) {
            err.flush();
        } finally {
            Runtime.getRuntime().halt(Failures.COULD_NOT);
        }
    }

    /** Counts wakings and asks for no time: where the machine sleeps, the patience sleeps too. */
    private void look() {
        Map<Long, Integer> still = new HashMap<>();
        for (UnderWay.Work work : UnderWay.now().values()) {
            int wakings = seen.getOrDefault(work.number(), 0) + 1;
            still.put(work.number(), wakings);
            if (wakings > patience) {
                end(work);
            }
        }
        seen = still;
    }

    private void end(UnderWay.Work work) {
        try {
            err.printf("%s goes on for more than %d seconds, and was ended. Maybe a condition lacks a key that joins it to the others; %s=%d waits longer.%n",
                    capital(words(work)), patience, NAME, patience * 10);
            KEPT.forEach(this::flush);
        } finally {
            err.flush();
            Runtime.getRuntime().halt(Failures.COULD_NOT);
        }
    }

    /** What the work is; the engine is asked while it works, and may be in no state to say. */
    private static String words(UnderWay.Work work) {
        try {
            return work.what().get();
        } catch (RuntimeException e) {
            return "a judgement";
        }
    }

    private void flush(Kept kept) {
        try {
            kept.stream.flush();
            err.printf("What was recorded so far is in %s.%n", kept.file);
        } catch (IOException | RuntimeException e) {
            err.printf("What was recorded so far could not be written to %s: %s%n", kept.file, e.getMessage());
        }
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
