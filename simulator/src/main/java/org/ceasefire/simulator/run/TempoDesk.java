package org.ceasefire.simulator.run;

import java.time.Duration;
import java.time.Instant;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.incidents.TempoRegister;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Observation;

/** Counts what is recorded in each sector, and states it to the law at each boundary of six hours from STARTEX, as long as there is anything. */
final class TempoDesk {
    private static final String ID = "tempo";

    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final TempoRegister register;

    TempoDesk(Scenario scenario, Adjudicator adjudicator, Timeline timeline) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.register = new TempoRegister(scenario.theatre(), scenario.startex());
    }

    void take(Observation observation) {
        register.take(observation);
        await();
    }

    void state() {
        adjudicator.restate(ID, register.at(timeline.now()));
        await();
    }

    /** Puts the next boundary after the present instant on the timeline; where nothing is held, there is none. */
    private void await() {
        if (!register.isEmpty() && !timeline.has(ID)) {
            long past = Duration.between(scenario.startex(), timeline.now()).toMillis() / TempoRegister.STRETCH.toMillis();
            Instant next = scenario.startex().plus(TempoRegister.STRETCH.multipliedBy(past + 1));
            timeline.put(next, ID, new Due.TempoTaken());
        }
    }
}
