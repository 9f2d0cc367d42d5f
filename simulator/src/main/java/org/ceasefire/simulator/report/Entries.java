package org.ceasefire.simulator.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Header;
import org.ceasefire.simulator.ledger.LedgerReader;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.vocabulary.Gate;

/** The entries of a ledger that a viewer may see, by kind, each kind in the order of the ledger. Nothing else is ever kept. */
final class Entries {
    private final Map<Class<?>, List<Entry>> byKind = new HashMap<>();
    /** What was put to deciders, voted and decided, in the order of the ledger, which times alone do not tell. */
    private final Map<Ballot, List<Entry>> ballots = new HashMap<>();
    private Instant end = Instant.MIN;

    private record Ballot(String caseId, Gate gate) {}

    private final Header header;
    private final Viewer viewer;
    private final Instant until;

    private Entries(Header header, Viewer viewer, Instant until) {
        this.header = header;
        this.viewer = viewer;
        this.until = until;
    }

    /**
     * Reads a ledger for a viewer, up to an instant, that instant included.
     *
     * @throws BrokenLedger if it cannot be understood, or does not begin with an exercise that the viewer may see
     */
    static Entries read(Path ledger, Viewer viewer, Instant until) throws IOException {
        try (LedgerReader reader = new LedgerReader(ledger)) {
            Entries entries = new Entries(reader.header(), viewer, until);
            reader.forEach(entries::take);
            if (entries.all(Entry.Exercise.class).isEmpty()) {
                throw new BrokenLedger(ledger.getFileName().toString(), 2, "There is no exercise that this audience may see",
                        "the run was stopped before STARTEX: run it again.");
            }
            return entries;
        }
    }

    /** The same, as if the ledger ended at an earlier instant, that instant included. */
    Entries until(Instant earlier) {
        Entries known = new Entries(header, viewer, earlier);
        // Entries of one instant but of different kinds have lost their order, which matters only to ballots: each of these lists has its own.
        byKind.forEach((kind, all) -> known.byKind.put(kind, upTo(all, earlier)));
        ballots.forEach((ballot, all) -> known.ballots.put(ballot, upTo(all, earlier)));
        known.end = known.byKind.values().stream().filter(all -> !all.isEmpty()).map(all -> all.get(all.size() - 1).t())
                .max(Comparator.naturalOrder()).orElse(Instant.MIN);
        return known;
    }

    private static List<Entry> upTo(List<Entry> all, Instant last) {
        int size = all.size();
        while (size > 0 && all.get(size - 1).t().isAfter(last)) {
            size--;
        }
        return all.subList(0, size);
    }

    private void take(Entry entry) {
        if (viewer.sees(entry.audience()) && !entry.t().isAfter(until)) {
            byKind.computeIfAbsent(entry.getClass(), kind -> new ArrayList<>()).add(entry);
            ballot(entry).ifPresent(ballot -> ballots.computeIfAbsent(ballot, each -> new ArrayList<>()).add(entry));
            end = entry.t();
        }
    }

    private static Optional<Ballot> ballot(Entry entry) {
        if (entry instanceof Entry.Proposed put) {
            return Optional.of(new Ballot(put.caseId(), put.gate()));
        } else if (entry instanceof Entry.Voted vote) {
            return Optional.of(new Ballot(vote.caseId(), vote.gate()));
        }
        return entry instanceof Entry.Decided made ? Optional.of(new Ballot(made.caseId(), made.gate())) : Optional.empty();
    }

    /** When a gate of a case was put to its deciders, how they voted, and what was decided. */
    List<Entry> ballots(String caseId, Gate gate) {
        return ballots.getOrDefault(new Ballot(caseId, gate), List.of());
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
