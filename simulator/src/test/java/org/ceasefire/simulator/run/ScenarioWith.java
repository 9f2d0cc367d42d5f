package org.ceasefire.simulator.run;

import java.util.List;

import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Records;
import org.ceasefire.simulator.scenario.Scenario;

/** A scenario that differs from another in its drones. */
record ScenarioWith(Scenario base) {
    Scenario drones(List<Drone> drones) {
        return Records.with(base, "drones", drones);
    }
}
