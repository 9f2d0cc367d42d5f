package org.ceasefire.simulator.command;

import java.time.Instant;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.yaml.When;

/** Where a run is to stop. */
final class Stop {
    private Stop() {}

    /**
     * @param option the option that says so
     * @param written {@code T+48h} or an absolute instant; null for ENDEX
     * @throws Refused if it is no instant, or lies outside STARTEX and ENDEX
     */
    static Instant at(String option, String written, Scenario scenario) {
        if (written == null) {
            return scenario.endex();
        }
        Instant instant = instant(option, written, scenario);
        if (instant.isBefore(scenario.startex()) || instant.isAfter(scenario.endex())) {
            throw new Refused("%s %s lies outside the exercise, from %s to %s. Maybe up to %s.".formatted(
                    option, written, scenario.startex(), scenario.endex(), scenario.since(scenario.endex())));
        }
        return instant;
    }

    /** @throws Refused too if the run was not played so far */
    static Instant within(String option, String written, Recorded recorded) {
        Scenario scenario = recorded.dossier().scenario();
        Instant instant = at(option, written, scenario);
        Instant end = recorded.summary().until();
        if (instant.isAfter(end)) {
            throw new Refused("%s %s: the run has been played to %s only. Maybe: ceasefire continue".formatted(option, written, scenario.since(end)));
        }
        return instant;
    }

    private static Instant instant(String option, String written, Scenario scenario) {
        try {
            When when = When.parse(written);
            return when.absolute().orElseGet(() -> scenario.startex().plus(when.sinceStartex()));
        } catch (IllegalArgumentException e) {
            throw new Refused(option + ": " + e.getMessage());
        }
    }
}
