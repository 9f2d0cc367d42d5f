package org.ceasefire.simulator.comparison;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.Watch;

/** A scenario to be judged, and when its satellites pass, which is the same under every law and seed. */
public record Course(Scenario scenario, Watch watch) {
    public static Course of(Scenario scenario) {
        return new Course(scenario, new Watch(scenario));
    }
}
