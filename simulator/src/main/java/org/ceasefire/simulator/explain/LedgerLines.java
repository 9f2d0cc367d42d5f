package org.ceasefire.simulator.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.LedgerReader;
import org.ceasefire.simulator.ledger.Viewer;

/** The entries of a ledger that a viewer may see, each with its line, up to an instant. */
final class LedgerLines {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, Integer> lines = new HashMap<>();
    private int line = 1; // that of the header

    private LedgerLines() {}

    static LedgerLines read(Path ledger, Viewer viewer, Instant until) throws IOException {
        LedgerLines lines = new LedgerLines();
        try (LedgerReader reader = new LedgerReader(ledger)) {
            reader.forEach(entry -> {
                lines.line++;
                if (viewer.sees(entry.audience()) && !entry.t().isAfter(until)) {
                    lines.entries.add(entry);
                    lines.lines.putIfAbsent(entry, lines.line);
                }
            });
        }
        return lines;
    }

    /** Where an entry stands; of two that are the same, the first. */
    Integer of(Entry entry) {
        return lines.get(entry);
    }

    <E extends Entry> List<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The nearest entry before another, of the same instant, that is of one of some kinds. */
    Optional<Entry> before(Entry entry, Set<Class<?>> kinds) {
        Entry found = null;
        for (int i = entries.indexOf(entry) - 1; i >= 0 && found == null && entries.get(i).t().equals(entry.t()); i--) {
            found = kinds.contains(entries.get(i).getClass()) ? entries.get(i) : null;
        }
        return Optional.ofNullable(found);
    }

    /** A step that tells an entry: with its time and line. */
    Step step(String kind, String text, Entry entry) {
        return Step.of(kind, text).at(entry.t(), of(entry));
    }
}
