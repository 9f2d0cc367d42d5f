package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Decision;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.Vote;

/** Takes what people put in, if the run can take it there. */
final class InputDesk {
    private final Scenario scenario;
    private final Timeline timeline;
    private final Docket docket;
    private final CaseDesk desk;
    private final GateDesk gates;
    private final MonitoringCentre centre;
    private final World world;
    private final Consumer<Entry> entries;

    InputDesk(
            Scenario scenario, Timeline timeline, Docket docket, CaseDesk desk, GateDesk gates, MonitoringCentre centre, World world,
            Consumer<Entry> entries) {
        this.scenario = scenario;
        this.timeline = timeline;
        this.docket = docket;
        this.desk = desk;
        this.gates = gates;
        this.centre = centre;
        this.world = world;
        this.entries = entries;
    }

    /** @throws RefusedInput if there is no such case, or its gate is not open for a vote or a decision */
    void take(Input input) {
        Instant now = timeline.now();
        if (input.content() instanceof Input.CastVote vote) {
            open(input, vote.caseId(), vote.gate());
            if (docket.get(vote.caseId()).hasVoted(vote.gate(), vote.member())) {
                throw refused(input, "%s has voted on %s of %s already".formatted(vote.member(), vote.gate().word(), vote.caseId()));
            }
            note(input, Audience.ALL, "vote", RecordWords.of(vote));
            desk.vote(new Vote(vote.caseId(), vote.gate(), vote.member(), vote.choice(), now), vote.because());
        } else if (input.content() instanceof Input.Decide decide) {
            open(input, decide.caseId(), decide.gate());
            note(input, Audience.ALL, "decision", RecordWords.of(decide));
            gates.decide(new Decision(decide.caseId(), decide.gate(), decide.outcome()), input.author(), null, decide.because());
        } else if (input.content() instanceof Input.Happen happen) {
            note(input, Audience.TRUTH, "inject", Map.of("id", happen.inject().id()));
            world.happen(happen.inject(), happen.inject().at().orElse(now), "input");
        } else if (input.content() instanceof Input.Arrive arrive) {
            note(input, Audience.TRUTH, "arrival", Map.of("id", arrive.arrival().id()));
            centre.expect(arrive.arrival());
        }
    }

    private void open(Input input, String caseId, Gate gate) {
        Docket.Case file = docket.find(caseId).orElseThrow(() -> refused(input, "there is no case '%s'".formatted(caseId)));
        if (!file.isProposed(gate)) {
            throw refused(input, "%s of %s has not been proposed".formatted(gate.word(), caseId));
        }
        if (file.isDecided(gate)) {
            GateDecided decision = file.decision(gate);
            throw refused(input, "%s of %s was %s at %s".formatted(gate.word(), caseId, decision.outcome().word(), scenario.since(decision.at())));
        }
    }

    private RefusedInput refused(Input input, String why) {
        return new RefusedInput(input, scenario.since(timeline.now()), why);
    }

    private void note(Input input, Audience audience, String does, Map<String, String> content) {
        Map<String, String> told = new LinkedHashMap<>(content);
        told.values().removeIf(String::isEmpty);
        entries.accept(new Entry.Input(timeline.now(), audience, input.id(), input.author(), does, told));
    }
}
