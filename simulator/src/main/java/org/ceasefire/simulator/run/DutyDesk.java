package org.ceasefire.simulator.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Delivered;
import org.ceasefire.vocabulary.Duty;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Side;

/** The desk that keeps what parties owe: it states each occasion when it opens, and what is delivered on it, and forgets what is too old to change. */
final class DutyDesk {
    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final Consumer<Entry> entries;
    /** Occasions that something can still be delivered on. */
    private final Map<String, Duty> open = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();

    DutyDesk(Scenario scenario, Adjudicator adjudicator, Timeline timeline, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.entries = entries;
        scenario.agreement().stream().filter(article -> article.reporting().flatMap(Obligation.Reporting::due).isPresent()).forEach(article ->
                new TreeSet<>(article.binds()).forEach(party -> plan(article, party, 1, article.reporting().get().due().get(), article.from())));
    }

    /** Puts an occasion on the timeline for when it opens; those that were due before play began are passed over. */
    private void plan(Obligation article, Side party, int number, Instant due, Instant opens) {
        Optional<Duration> every = article.reporting().get().every();
        while (due.isBefore(scenario.startex()) && every.isPresent()) {
            number++;
            opens = due;
            due = due.plus(every.get());
        }
        if (!due.isBefore(scenario.startex()) && !due.isBefore(article.from()) && due.isBefore(article.to())) {
            Duty duty = new Duty(id(article, party, number), article.article(), party, article.reporting().get().deliver(), due);
            Instant from = opens.isBefore(scenario.startex()) ? scenario.startex() : opens;
            timeline.put(from, "duty/" + duty.id(), new Due.Owes(duty, number));
        }
    }

    private static String id(Obligation article, Side party, int number) {
        return article.article() + "/" + party.word() + "/" + number;
    }

    /** An occasion opens; the next one of the same duty will when this one is due. */
    void owe(Due.Owes occasion) {
        Duty duty = occasion.duty();
        state(duty, "");
        Obligation article = article(duty.article());
        article.reporting().get().every().ifPresent(every -> plan(article, duty.by(), occasion.number() + 1, duty.due().plus(every), duty.due()));
    }

    /** The mechanism asks for something. */
    void ask(Arrival.Request request) {
        Obligation article = article(request.article());
        int number = asked.merge(request.article() + "/" + request.to(), 1, Integer::sum);
        Duration within = article.reporting().get().within().get();
        state(new Duty(id(article, request.to(), number), request.article(), request.to(), article.reporting().get().deliver(),
                timeline.now().plus(within)), request.id());
    }

    private Obligation article(String id) {
        return scenario.agreement().stream().filter(article -> article.article().equals(id)).findFirst().orElseThrow();
    }

    private void state(Duty duty, String request) {
        open.put(duty.id(), duty);
        adjudicator.state(duty.id(), duty);
        entries.accept(new Entry.Owed(
                timeline.now(), Audience.ALL, duty.id(), duty.article(), duty.by(), duty.deliver(), duty.due(), request));
        age(duty.id(), duty.due());
    }

    /** A party delivers: that settles the oldest occasion that asks for it. */
    void deliver(Arrival.Delivery delivery) {
        Optional<Duty> settled = open.values().stream()
                .filter(duty -> duty.by() == delivery.by() && duty.deliver() == delivery.deliver())
                .min(Comparator.comparing(Duty::due).thenComparing(Duty::id));
        entries.accept(new Entry.Delivery(
                timeline.now(), Audience.MONITOR, delivery.id(), delivery.deliver(), delivery.by(), settled.map(Duty::id).orElse("")));
        settled.ifPresent(duty -> {
            open.remove(duty.id());
            adjudicator.state(duty.id(), new Delivered(duty.id(), delivery.id(), timeline.now()));
            age(duty.id(), timeline.now().isAfter(duty.due()) ? timeline.now() : duty.due());
        });
    }

    private void age(String duty, Instant settled) {
        timeline.put(settled.plus(scenario.policy().evidenceHorizon()), "settles/" + duty, new Due.Settles(duty));
    }

    /** Too long ago to change: what was owed, delivered or found of it leaves the law. */
    void forget(String duty) {
        open.remove(duty);
        adjudicator.archive(duty);
    }
}
