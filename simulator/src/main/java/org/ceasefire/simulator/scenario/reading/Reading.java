package org.ceasefire.simulator.scenario.reading;

import org.ceasefire.simulator.scenario.yaml.Binder;
import org.ceasefire.simulator.scenario.yaml.Problems;

/** What every part of reading one scenario shares. */
record Reading(Sources sources, Presets presets, Binder binder, Problems problems) {
    static Reading of(Sources sources, Problems problems) {
        Binder binder = new Binder(problems);
        return new Reading(sources, new Presets(sources, problems, binder), binder, problems);
    }

    /** For things that the scenario gives ids to. */
    <T> Register<T> register(String noun) {
        return new Register<>(noun, problems, binder.broken());
    }
}
