package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.Round;
import org.ceasefire.vocabulary.Gate;

/** How often a gate of a case was put to its deciders, and what came of it each time: what was refused or lapsed may be put again. */
final class Rounds {
    private final Times times;
    private final List<Round> rounds = new ArrayList<>();
    private Optional<Entry.Proposed> put = Optional.empty();
    private List<Entry.Voted> votes = new ArrayList<>();

    private Rounds(Times times) {
        this.times = times;
    }

    /** @param lapsed whether what was put last, and is not decided, is no longer before its deciders */
    static List<Round> of(Entries entries, String caseId, Gate gate, boolean lapsed) {
        Rounds rounds = new Rounds(new Times(entries.exercise().startex()));
        entries.ballots(caseId, gate).forEach(rounds::take);
        rounds.end(!lapsed);
        return rounds.rounds;
    }

    private void take(Entry entry) {
        if (entry instanceof Entry.Proposed proposed) {
            end(false);
            put = Optional.of(proposed);
        } else if (entry instanceof Entry.Voted vote) {
            votes.add(vote);
        } else if (entry instanceof Entry.Decided decided) {
            close(Optional.of(decided), "");
        }
    }

    /** What was put and not decided is open, or has lapsed. */
    private void end(boolean open) {
        if (put.isPresent()) {
            close(Optional.empty(), open ? open(put.get()) : "lapsed: what called for it was gone");
        }
    }

    private void close(Optional<Entry.Decided> decided, String open) {
        rounds.add(new Round(put.map(Entry.Proposed::t), put, open, List.copyOf(votes), decided));
        put = Optional.empty();
        votes = new ArrayList<>();
    }

    private String open(Entry.Proposed put) {
        String body = Wording.body(put.by());
        String deciders = put.members().equals(List.of(put.by())) ? body : body + " (" + String.join(", ", put.members()) + ")";
        return "open: " + deciders + " until " + times.full(put.until());
    }
}
