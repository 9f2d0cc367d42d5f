package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Process;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.file.ClaimText;
import org.ceasefire.simulator.scenario.file.EventText;
import org.ceasefire.simulator.scenario.file.NotificationText;
import org.ceasefire.simulator.scenario.file.ProcessText;
import org.ceasefire.simulator.scenario.file.ReportText;
import org.ceasefire.simulator.scenario.file.RestorationText;

/** Sorts what a file lists under events into acts, processes and arrivals. */
final class Events {
    private final List<Inject> injects = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Acts acts;
    private final Processes chance;
    private final Arrivals elsewhere;

    Events(List<EventText> events, Frame frame, Ground ground, Forces forces, Reading reading) {
        acts = new Acts(frame, ground.terrain(), forces, new Whereabouts(events, frame, ground.terrain()));
        chance = new Processes(frame, ground, forces, reading);
        elsewhere = new Arrivals(frame, ground);
        events.forEach(this::add);
    }

    private void add(EventText event) {
        if (event instanceof ActText text) {
            acts.inject(text).ifPresent(injects::add);
        } else if (event instanceof ProcessText text) {
            processes.addAll(chance.processes(text));
        } else if (event instanceof ClaimText text) {
            elsewhere.claim(text).ifPresent(arrivals::add);
        } else if (event instanceof ReportText text) {
            elsewhere.report(text).ifPresent(arrivals::add);
        } else if (event instanceof NotificationText text) {
            elsewhere.notification(text).ifPresent(arrivals::add);
        } else if (event instanceof RestorationText text) {
            elsewhere.restoration(text).ifPresent(arrivals::add);
        }
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
