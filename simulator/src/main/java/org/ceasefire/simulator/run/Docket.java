package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.CaseCall;
import org.ceasefire.vocabulary.CaseScope;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.GateProposed;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.Track;
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
        private Point place;
        private Instant closed;

        private Case(String id, CaseCall opening) {
            this.id = id;
            this.opening = opening;
        }

        String id() {
            return id;
        }

        String scope() {
            return opening.scope();
        }

        Track track() {
            return opening.track();
        }

        List<String> incidents() {
            return incidents;
        }

        /** Takes an incident in, and remembers where it was. */
        void join(String incident, Point where) {
            incidents.add(incident);
            place = where;
        }

        /** Where the incident was that joined last. */
        Point place() {
            return place;
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

        /** How a gate was decided. */
        GateDecided decision(Gate gate) {
            return decided.get(gate);
        }

        boolean isProposed(Gate gate) {
            return proposed.containsKey(gate);
        }

        void propose(GateProposed proposal) {
            proposed.put(proposal.gate(), proposal);
        }

        /** Takes a gate back from its deciders with their votes; what was refused or held may then be put to them again. */
        void lapse(Gate gate) {
            proposed.remove(gate);
            votes.keySet().removeIf(vote -> vote.startsWith(gate.word() + "/"));
            decided.computeIfPresent(gate, (same, decision) -> decision.stays() ? decision : null);
        }

        boolean isStoodDown() {
            return isDecided(Gate.STAND_DOWN) && decided.get(Gate.STAND_DOWN).outcome() == Outcome.APPROVED;
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

    /**
     * The case that answers a call: the one that holds the incident already, or else the one of its scope. A case that was closed or is
     * being stood down answers nothing new.
     */
    Optional<Case> answering(CaseCall call) {
        List<Case> active = cases.values().stream()
                .filter(each -> each.isOpen() && !each.isStoodDown() && each.opening.track() == call.track())
                .filter(each -> isCampaign(each.opening) == isCampaign(call))
                .toList();
        return active.stream().filter(each -> each.incidents().contains(call.incident())).findFirst()
                .or(() -> active.stream().filter(each -> each.opening.scope().equals(call.scope())).findFirst());
    }

    /** The case of a campaign stands beside those of its incidents. */
    private static boolean isCampaign(CaseCall call) {
        return call.scope().equals(CaseScope.CAMPAIGN.word());
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

    /** The cases, not archived, that hold an incident. */
    List<Case> holding(String incident) {
        return cases.values().stream().filter(each -> each.incidents().contains(incident)).toList();
    }

    void archive(String id) {
        cases.remove(id);
    }

    /** Whether a decision opens this phase, or a later one. */
    static boolean opens(GateDecided decision, int phase) {
        return decision.outcome() == Outcome.APPROVED && decision.gate().phase() >= phase;
    }
}
