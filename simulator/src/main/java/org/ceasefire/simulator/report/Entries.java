package org.ceasefire.simulator.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Header;
import org.ceasefire.simulator.ledger.LedgerReader;
import org.ceasefire.simulator.ledger.Viewer;

/** The entries of a ledger that a viewer may see, by kind, each kind in the order of the ledger. Nothing else is ever kept. */
final class Entries {
    private final Map<Class<?>, List<Entry>> byKind = new HashMap<>();
    private Instant end = Instant.MIN;

    private final Header header;
    private final Viewer viewer;

    private Entries(Header header, Viewer viewer) {
        this.header = header;
        this.viewer = viewer;
    }

    /**
     * Reads a ledger for a viewer.
     *
     * @throws BrokenLedger if it cannot be understood, or does not begin with an exercise that the viewer may see
     */
    static Entries read(Path ledger, Viewer viewer) throws IOException {
        try (LedgerReader reader = new LedgerReader(ledger)) {
            Entries entries = new Entries(reader.header(), viewer);
            reader.forEach(entries::take);
            if (entries.all(Entry.Exercise.class).isEmpty()) {
                throw new BrokenLedger(ledger.getFileName().toString(), 2, "There is no exercise that this audience may see",
                        "the run was stopped before STARTEX: run it again.");
            }
            return entries;
        }
    }

    private void take(Entry entry) {
        if (viewer.sees(entry.audience())) {
            byKind.computeIfAbsent(entry.getClass(), kind -> new ArrayList<>()).add(entry);
            end = entry.t();
        }
    }

    <E extends Entry> List<E> all(Class<E> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    Entry.Exercise exercise() {
        return all(Entry.Exercise.class).get(0);
    }

    Header header() {
        return header;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Whether the truth is among them. */
    boolean truth() {
        return viewer == Viewer.STAFF;
    }

    /** The instant of the last of them. */
    Instant end() {
        return end;
    }
}
