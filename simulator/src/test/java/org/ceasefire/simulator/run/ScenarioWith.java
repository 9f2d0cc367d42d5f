package org.ceasefire.simulator.run;

import java.util.List;

import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Scenario;

/** A scenario that differs from another in its drones. */
record ScenarioWith(Scenario base) {
    Scenario drones(List<Drone> drones) {
        return new Scenario(base.id(), base.title(), base.note(), base.banner(), base.startex(), base.duration(), base.seed(), base.theatre(),
                base.weather(), base.agreement(), base.policy(), base.gates(), base.ballots(), base.responses(), base.attribution(),
                base.severities(), base.evidence(), base.correlation(), base.providers(), base.sharing(), base.units(), drones, base.satellites(),
                base.posts(), base.cues(), base.orders(), base.events(), base.processes(), base.arrivals(), base.expect(),
                base.confusion());
    }
}
