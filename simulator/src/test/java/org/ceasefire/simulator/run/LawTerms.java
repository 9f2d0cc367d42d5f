package org.ceasefire.simulator.run;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.simulator.scenario.Scenario;

/** States the terms of a scenario's law as a run does. */
public final class LawTerms {
    private LawTerms() {}

    public static void state(Scenario scenario, Adjudicator adjudicator) {
        MonitoringCentre.stateTerms(scenario, adjudicator);
    }
}
