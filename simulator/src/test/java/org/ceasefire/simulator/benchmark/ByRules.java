package org.ceasefire.simulator.benchmark;

import java.time.Instant;
import java.util.List;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.run.LawTerms;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Stated;

/** A set of rules of ours, in the style of the law. */
final class ByRules implements Contestant {
    private final Adjudicator adjudicator;

    ByRules(Scenario scenario, Rulebook rulebook) {
        this.adjudicator = rulebook.open();
        LawTerms.state(scenario, adjudicator);
    }

    @Override
    public List<Ruling> judge(Registered incident, Instant now, List<Stated> days) {
        adjudicator.restate(incident.incident().id(), incident.facts());
        if (!days.isEmpty()) {
            adjudicator.restate("days", days);
        }
        return adjudicator.judge();
    }

    @Override
    public void archive(String incident) {
        adjudicator.archive(incident);
    }

    @Override
    public long facts() {
        return adjudicator.facts();
    }

    @Override
    public void close() {
        adjudicator.close();
    }
}
