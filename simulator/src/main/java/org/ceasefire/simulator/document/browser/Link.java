package org.ceasefire.simulator.document.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.BreachWords;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.MissedAct;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.ResponseTable;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.vocabulary.Gate;

/**
 * A link in a chain of evidence, but for observations, which are many and have rows of their own.
 *
 * @param kind {@code act}, {@code sensor}, {@code incident}, {@code breach}, {@code case}, {@code gate} or {@code response}
 * @param told about it, in sentences
 * @param from the links that it follows from
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"id", "kind", "title", "told", "from"})
record Link(String id, String kind, String title, List<String> told, List<String> from) {

    static List<Link> all(Story story) {
        Map<String, MissedAct> missed = story.missed().stream().collect(Collectors.toMap(one -> one.act().id(), one -> one, (a, b) -> a));
        Stream<Link> world = Stream.concat(story.acts().stream().map(act -> act(act, missed.get(act.id()), story)),
                story.all(Entry.Sensor.class).stream().map(Link::sensor));
        Stream<Link> judged = Stream.concat(story.all(Entry.IncidentChange.class).stream().map(Entry.IncidentChange::id).distinct().map(id -> incident(id, story)),
                story.breaches().stream().map(one -> breach(one, story)));
        Stream<Link> answered = Stream.concat(story.cases().stream().flatMap(one -> caseAndGates(one, story)), responses(story));
        return Stream.of(world, judged, answered).flatMap(links -> links).toList();
    }

    private static Link act(Entry.Act act, MissedAct missed, Story story) {
        List<String> told = new ArrayList<>(List.of("By %s, from %s to %s.".formatted(Wording.forces(act.side()), story.times().full(act.t()),
                story.times().dtg(act.to()))));
        if (missed != null) {
            told.add("It was missed.");
            told.addAll(missed.told());
        }
        return new Link(act.id(), "act", "%s: %s".formatted(act.id(), Wording.act(act)), told, List.of());
    }

    private static Link sensor(Entry.Sensor sensor) {
        return new Link(sensor.id(), "sensor", "%s (%s, %s)".formatted(sensor.id(), sensor.type(), sensor.provider()), List.of(), List.of());
    }

    private static Link incident(String id, Story story) {
        Entry.IncidentChange known = story.incident(id).orElseThrow();
        List<String> told = known.into() == null ? List.of() : List.of("Merged into " + known.into() + ".");
        String sector = story.sectorName(known.sector());
        return new Link(id, "incident", "%s: %s%s".formatted(id, Wording.plain(known.happening()), sector.isEmpty() ? "" : ", " + sector), told, List.of());
    }

    private static Link breach(BreachStory one, Story story) {
        List<String> told = new ArrayList<>(one.articles().stream().map(article -> "Article %s. %s".formatted(Wording.article(article.id()), article.text())).toList());
        told.add(BreachWords.judgement(one));
        told.add(Wording.upperFirst(BreachWords.state(one, story.times())) + ".");
        return new Link("breach-" + one.number(), "breach", "No. %d: %s".formatted(one.number(), Wording.plain(one.type())), told, List.of(one.incident()));
    }

    private static Stream<Link> caseAndGates(CaseStory one, Story story) {
        List<String> told = one.t0().map(t0 -> "Its clocks began at " + story.times().full(t0) + ", t0.").stream().toList();
        Link whole = new Link(one.id(), "case", Wording.title(one.id()) + (one.kind().isEmpty() ? "" : ", " + one.kind()), told,
                one.breaches().stream().map(number -> "breach-" + number).toList());
        return Stream.concat(Stream.of(whole), one.gates().stream().map(gate -> gate(one.id(), gate, story)));
    }

    private static Link gate(String caseId, CaseStory.GateStory gate, Story story) {
        List<String> told = new ArrayList<>();
        for (CaseStory.Round round : gate.rounds()) {
            round.proposed().ifPresent(at -> told.add("Put to its deciders at " + story.times().full(at) + "."));
            round.votes().forEach(vote -> told.add("%s: %s, %s.".formatted(Wording.body(vote.member()), Wording.plain(vote.choice()), story.times().dtg(vote.t()))));
            told.add(round.decided().map(made -> "%s, %s.".formatted(Wording.upperFirst(Wording.decided(made)), story.times().full(made.t())))
                    .orElse(Wording.upperFirst(round.open()) + "."));
        }
        if (!gate.againstClock().isEmpty()) {
            told.add(Wording.upperFirst(gate.againstClock()) + ".");
        }
        return new Link(caseId + "/" + gate.gate().word(), "gate", "%s: %s".formatted(Wording.gate(gate.gate()), Page.outcome(gate)), told, List.of(caseId));
    }

    /** A response follows from the gate of its tier, if that was decided, or else from the case. */
    private static Stream<Link> responses(Story story) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (ResponseTable.Answer answer : ResponseTable.answers(story)) {
            Entry.Called call = answer.call();
            int number = numbers.merge(call.caseId(), 1, Integer::sum);
            links.add(new Link(call.caseId() + "/response-" + number, "response", "%s by %s".formatted(Wording.upperFirst(Wording.plain(call.step())), Wording.responder(call.tier(), call.by())),
                    List.of("Called at %s, %s.".formatted(story.times().full(call.t()), answer.acted().map(one -> "acted at " + story.times().full(one.t()))
                    .orElse("not acted when the ledger ends, or called back"))), List.of(gateOf(call, story))));
        }
        return links.stream();
    }

    private static String gateOf(Entry.Called call, Story story) {
        return Stream.of(Gate.values()).filter(gate -> gate.phase() == call.tier() && !story.ballots(call.caseId(), gate).isEmpty())
                .map(gate -> call.caseId() + "/" + gate.word()).findFirst().orElse(call.caseId());
    }
}
