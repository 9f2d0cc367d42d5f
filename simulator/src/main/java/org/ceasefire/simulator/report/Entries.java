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

    /** Those of them that another viewer may see too. */
    Entries seenBy(Viewer other) {
        return only(other, until);
    }

    /** The same, as if the ledger ended at an earlier instant, that instant included. */
    Entries until(Instant earlier) {
        return only(viewer, earlier);
    }

    // Entries of different kinds have lost their order within an instant, which matters to ballots alone: so the lists are cut, not filled anew.
    private Entries only(Viewer other, Instant last) {
        Entries some = new Entries(header, other, last);
        byKind.forEach((kind, all) -> some.byKind.put(kind, some.of(all)));
        ballots.forEach((ballot, all) -> some.ballots.put(ballot, some.of(all)));
        some.end = some.byKind.values().stream().filter(all -> !all.isEmpty()).map(all -> all.get(all.size() - 1).t())
                .max(Comparator.naturalOrder()).orElse(Instant.MIN);
        return some;
    }

    private List<Entry> of(List<Entry> all) {
        return all.stream().filter(this::belongs).toList();
    }

    private boolean belongs(Entry entry) {
        return viewer.sees(entry.audience()) && !entry.t().isAfter(until);
    }

    private void take(Entry entry) {
        if (belongs(entry)) {
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

    /** Up to when they were read; {@link Instant#MAX} for all of them. */
    Instant until() {
        return until;
    }

    /** The instant of the last of them. */
    Instant end() {
        return end;
    }
}
