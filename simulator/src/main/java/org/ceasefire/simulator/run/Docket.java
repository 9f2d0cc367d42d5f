package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.vocabulary.CaseCall;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.GateProposed;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.Vote;

/** The memory of cases: which are open, whose incidents they hold, what was put to whom, how it was decided. */
final class Docket {
    private final TreeMap<String, Case> cases = new TreeMap<>();
    private int lastNumber;

    /** One case. */
    static final class Case {
        private final String id;
        private final CaseCall opening;
        private final List<String> incidents = new ArrayList<>();
        private final Map<Gate, GateProposed> proposed = new TreeMap<>();
        private final Map<Gate, GateDecided> decided = new TreeMap<>();
        private final Map<String, Vote> votes = new TreeMap<>();
        private final Set<String> responded = new TreeSet<>();
        private Instant closed;

        private Case(String id, CaseCall opening) {
            this.id = id;
            this.opening = opening;
        }

        String id() {
            return id;
        }

        List<String> incidents() {
            return incidents;
        }

        boolean isOpen() {
            return closed == null;
        }

        void close(Instant at) {
            closed = at;
        }

        boolean isDecided(Gate gate) {
            return decided.containsKey(gate);
        }

        boolean isProposed(Gate gate) {
            return proposed.containsKey(gate);
        }

        void propose(GateProposed proposal) {
            proposed.put(proposal.gate(), proposal);
        }

        void decide(GateDecided decision) {
            decided.put(decision.gate(), decision);
        }

        boolean hasResponded(ResponseCall call) {
            return responded.contains(call.key());
        }

        void respond(ResponseCall call) {
            responded.add(call.key());
        }

        boolean hasVoted(Gate gate, String member) {
            return votes.containsKey(gate.word() + "/" + member);
        }

        void vote(Vote vote) {
            votes.put(vote.gate().word() + "/" + vote.member(), vote);
        }
    }

    /** The open case that answers a call, if there is one. */
    Optional<Case> answering(CaseCall call) {
        return cases.values().stream()
                .filter(each -> each.isOpen() && each.opening.scope().equals(call.scope()) && each.opening.track() == call.track())
                .findFirst();
    }

    Case open(CaseCall call) {
        Case opened = new Case("case-" + ++lastNumber, call);
        cases.put(opened.id(), opened);
        return opened;
    }

    Optional<Case> find(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    Case get(String id) {
        return cases.get(id);
    }

    /** Whether a case that is not archived holds an incident. */
    boolean holds(String incident) {
        return cases.values().stream().anyMatch(each -> each.incidents().contains(incident));
    }

    void archive(String id) {
        cases.remove(id);
    }

    /** Whether a decision opens this phase, or a later one. */
    static boolean opens(GateDecided decision, int phase) {
        return decision.outcome() == Outcome.APPROVED && decision.gate().phase() >= phase;
    }
}
