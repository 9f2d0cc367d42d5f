package org.ceasefire.simulator.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Hostile;
import org.ceasefire.simulator.report.MissReason;
import org.ceasefire.simulator.report.Reason;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.report.Wording;

/** Why something that really happened is no breach: from the truth through sensing and arrival to the law, as far as it came. */
final class WhyNotAct {
    /** More sights than so many are counted. */
    private static final int SHOWN = 3;

    private final Sources sources;
    private final Chain chain;
    private final WhyNotIncident incidents;

    WhyNotAct(Sources sources, WhyNotIncident incidents) {
        this.sources = sources;
        this.chain = new Chain(sources);
        this.incidents = incidents;
    }

    List<Step> of(Entry.Act act) {
        List<Entry.Detection> sights = sources.lines().all(Entry.Detection.class).stream().filter(one -> act.id().equals(one.cause())).toList();
        List<Entry.Observed> received = sights.stream().map(this::received).flatMap(Optional::stream).toList();
        List<String> became = chain.incidents(received.stream().filter(one -> !one.outOfTime()).toList());
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("summary", summary(act, sights, received, became)));
        steps.add(sources.lines().step("truth", "What happened? %s, at %s, until %s; %s".formatted(Observations.act(act),
                Wording.place(act.path().get(0)), sources.times().full(act.to()), Wording.given(act.origin())), act));
        if (became.stream().anyMatch(id -> chain.breach(id).isPresent())) {
            return steps;
        }
        List<Reason> reasons = sources.story().reasons(act).stream().filter(reason -> reason.reason().compareTo(MissReason.PROVIDER_SILENT) < 0)
                .toList();
        steps.add(question("Was a sensor there?", act, reasons.stream().filter(WhyNotAct::absent), sights.isEmpty() ? "One was near: see below."
                : "One was: it was detected."));
        steps.add(question("Could it see?", act, reasons.stream().filter(reason -> !absent(reason)), sights.isEmpty()
                ? "Nothing was there that could have." : "It could."));
        sources.story().missed().stream().filter(one -> one.act().equals(act) && !one.gap().isEmpty())
                .forEach(one -> steps.add(Step.of("note", one.gap())));
        steps.add(Step.of("question", sights.isEmpty() ? "Was it detected? No." : "Was it detected, and what came of that?").with(sights(sights)));
        received.stream().filter(one -> !one.outOfTime()).findFirst().ifPresent(first ->
                steps.add(Step.of("question", "Into which incident? " + Wording.list(became))
                .with(became.stream().map(this::made).toList())));
        became.forEach(id -> steps.addAll(incidents.steps(id)));
        return steps;
    }

    private String summary(Entry.Act act, List<Entry.Detection> sights, List<Entry.Observed> received, List<String> became) {
        Optional<BreachStory> breach = became.stream().map(chain::breach).flatMap(Optional::stream).findFirst();
        if (breach.isPresent()) {
            return "%s did become a breach: No. %d, %s, %s. Maybe: explain RUN %d".formatted(act.id(), breach.get().number(),
                    Wording.plain(breach.get().type()), breach.get().incident(), breach.get().number());
        }
        String why = sights.isEmpty() ? "no sensor detected it"
                : received.isEmpty() ? "it was detected, and nothing of that reached the centre"
                : became.isEmpty() ? "what was seen of it reached the centre too late to count" : incidents.reason(became.get(0));
        String innocent = act.benign() || act.act().benign() ? " It is innocent: there is no breach to be found."
                : Hostile.answers(act) ? " It answers a breach: it is none itself." : "";
        return "%s did not become a breach: %s.%s".formatted(act.id(), why, innocent);
    }

    private static boolean absent(Reason reason) {
        return reason.reason().compareTo(MissReason.WRONG_SENSOR) < 0;
    }

    private Step question(String asked, Entry.Act act, Stream<Reason> reasons, String otherwise) {
        List<Step> answers = reasons.map(reason -> place(Step.of("reason", reason.told()), reason, act)).toList();
        return answers.isEmpty() ? Step.of("question", asked + " " + otherwise) : Step.of("question", asked).with(answers);
    }

    /** The step of a reason with the entry of the first thing that it holds for. */
    private Step place(Step step, Reason reason, Entry.Act act) {
        Stream<Entry> misses = sources.lines().all(Entry.Miss.class).stream()
                .filter(miss -> miss.act().equals(act.id()) && miss.reason().equals(reason.reason().word()))
                .map(Entry.class::cast);
        Stream<Entry> looks = sources.lines().all(Entry.Look.class).stream().filter(look -> is(reason, look.sensor(), look.from()))
                .map(Entry.class::cast);
        Stream<Entry> flights = sources.lines().all(Entry.Sortie.class).stream().filter(one -> is(reason, one.drone(), one.t()))
                .map(Entry.class::cast);
        Stream<Entry> orders = sources.lines().all(Entry.Order.class).stream().filter(one -> is(reason, one.id(), one.t())).map(Entry.class::cast);
        return Stream.of(misses, looks, flights, orders).flatMap(each -> each).findFirst()
                .map(entry -> step.at(entry.t(), sources.lines().of(entry))).orElse(step);
    }

    /** An example names the sensor or order, and when: {@code drone-1 (wind) at 060917Z OCT 26}. */
    private boolean is(Reason reason, String who, Instant at) {
        return reason.example().startsWith(who + " ") && reason.example().endsWith(" at " + sources.times().dtg(at));
    }

    private List<Step> sights(List<Entry.Detection> sights) {
        List<Step> steps = new ArrayList<>(sights.stream().limit(SHOWN).map(this::sight).toList());
        if (sights.size() > SHOWN) {
            steps.add(sources.lines().step("note", "and %d more times; last".formatted(sights.size() - SHOWN), sights.get(sights.size() - 1)));
        }
        return steps;
    }

    private Step sight(Entry.Detection sight) {
        Step step = sources.lines().step("detection", "detected as %s".formatted(sight.observation()), sight);
        return step.with(List.of(received(sight).map(one -> new Observations(sources).of(one).with(List.of())).orElseGet(() -> silent(sight))));
    }

    private Step silent(Entry.Detection sight) {
        return sources.lines().all(Entry.Withheld.class).stream().filter(one -> one.observations().contains(sight.observation())).findFirst()
                .map(one -> sources.lines().step("withheld", "%s did not share it with the centre".formatted(one.provider()), one))
                .orElseGet(() -> Step.of("note", "it had not reached the centre %s later, when the ledger ends".formatted(
                        Times.span(Duration.between(sight.t(), sources.story().end())))));
    }

    private Optional<Entry.Observed> received(Entry.Detection sight) {
        return sources.story().observations().stream().filter(one -> one.id().equals(sight.observation())).findFirst();
    }

    private Step made(String incident) {
        Entry.IncidentChange first = sources.lines().all(Entry.IncidentChange.class).stream().filter(one -> one.id().equals(incident)).findFirst()
                .orElseThrow();
        return sources.lines().step("incident", "%s, %s, in %s, was made".formatted(incident, Wording.plain(first.happening()), first.sector()),
                first);
    }
}
