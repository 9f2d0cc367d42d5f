package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Process;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.file.ApologyText;
import org.ceasefire.simulator.scenario.file.ClaimText;
import org.ceasefire.simulator.scenario.file.DeliveryText;
import org.ceasefire.simulator.scenario.file.EventText;
import org.ceasefire.simulator.scenario.file.HotlineText;
import org.ceasefire.simulator.scenario.file.NotificationText;
import org.ceasefire.simulator.scenario.file.PleaText;
import org.ceasefire.simulator.scenario.file.ProcessText;
import org.ceasefire.simulator.scenario.file.ReportText;
import org.ceasefire.simulator.scenario.file.RequestText;
import org.ceasefire.simulator.scenario.file.RestorationText;
import org.ceasefire.simulator.scenario.file.WatchText;
import org.ceasefire.vocabulary.Obligation;

/** Sorts what a file lists under events into acts, processes and arrivals. */
final class Events {
    private final Map<ActText, Inject> made = new LinkedHashMap<>();
    private final List<Inject> injects = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Acts acts;
    private final Processes chance;
    private final Arrivals elsewhere;

    /**
     * @param before acts that are scripted already
     * @param agreement what can be asked of parties
     */
    Events(List<EventText> events, List<Inject> before, List<Obligation> agreement, Frame frame, Ground ground, Forces forces, Reading reading) {
        acts = new Acts(frame, ground.terrain(), forces);
        chance = new Processes(frame, ground, forces, reading);
        Register<Obligation> articles = reading.register("article");
        agreement.forEach(article -> articles.know(article.article(), article));
        elsewhere = new Arrivals(frame, ground, articles);
        events.forEach(this::add);
        Reach reach = new Reach(ground.terrain(), forces, new Whereabouts(Stream.concat(before.stream(), injects.stream()).toList()));
        boolean allKnown = made.size() == events.stream().filter(ActText.class::isInstance).count() && reading.binder().broken().isEmpty();
        if (allKnown) {
            made.forEach(reach::check);
        }
    }

    private void add(EventText event) {
        if (event instanceof ActText text) {
            acts.inject(text).ifPresent(inject -> add(text, inject));
        } else if (event instanceof ProcessText text) {
            processes.addAll(chance.processes(text));
        } else if (event instanceof ClaimText text) {
            elsewhere.claim(text).ifPresent(arrivals::add);
        } else if (event instanceof ReportText text) {
            elsewhere.report(text).ifPresent(arrivals::add);
        } else if (event instanceof PleaText text) {
            elsewhere.plea(text).ifPresent(arrivals::add);
        } else if (event instanceof NotificationText text) {
            elsewhere.notification(text).ifPresent(arrivals::add);
        } else if (event instanceof RestorationText text) {
            elsewhere.restoration(text).ifPresent(arrivals::add);
        } else if (event instanceof HotlineText text) {
            elsewhere.hotline(text).ifPresent(arrivals::add);
        } else if (event instanceof ApologyText text) {
            elsewhere.apology(text).ifPresent(arrivals::add);
        } else if (event instanceof WatchText text) {
            elsewhere.watch(text).ifPresent(arrivals::add);
        } else if (event instanceof DeliveryText text) {
            elsewhere.delivery(text).ifPresent(arrivals::add);
        } else if (event instanceof RequestText text) {
            elsewhere.request(text).ifPresent(arrivals::add);
        }
    }

    private void add(ActText text, Inject inject) {
        injects.add(inject);
        made.put(text, inject);
    }

    List<Inject> injects() {
        return injects;
    }

    List<Process> processes() {
        return processes;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }
}
