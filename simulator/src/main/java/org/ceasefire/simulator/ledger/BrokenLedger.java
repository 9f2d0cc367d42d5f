package org.ceasefire.simulator.ledger;

import java.nio.file.Path;

/** A ledger that cannot be read. The message says where, what is wrong and what to do. */
public final class BrokenLedger extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A fault of the ledger as a whole. */
    public BrokenLedger(String file, String what, String advice) {
        super("%s: %s; Maybe %s".formatted(file, what, advice));
    }

    public BrokenLedger(String file, int line, String what, String advice) {
        super("%s:%d: %s; Maybe %s".formatted(file, line, what, advice));
    }

    /** An entry holds what this version does not know; {@code cause} says what. */
    public static BrokenLedger unknown(Path ledger, RuntimeException cause) {
        return new BrokenLedger(ledger.getFileName().toString(), "An entry says what this version does not know: " + cause.getMessage(),
                "use the version that wrote it.");
    }
}
