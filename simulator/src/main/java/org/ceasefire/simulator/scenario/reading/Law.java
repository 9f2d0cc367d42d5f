package org.ceasefire.simulator.scenario.reading;

import java.util.List;

import org.ceasefire.incidents.Correlation;
import org.ceasefire.simulator.scenario.Ballot;
import org.ceasefire.simulator.scenario.file.PolicyText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.vocabulary.BasisWeight;
import org.ceasefire.vocabulary.GateTerms;
import org.ceasefire.vocabulary.Policy;
import org.ceasefire.vocabulary.ResponseTerms;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.TypeSeverity;

/** All that follows from the policy of a scenario. */
record Law(
        Policy policy,
        List<GateTerms> gates,
        List<Ballot> ballots,
        List<ResponseTerms> responses,
        List<BasisWeight> attribution,
        List<TypeSeverity> severities,
        List<Stated> figures,
        Correlation correlation) {
    static Law of(PolicyText text, Problems problems) {
        Policies policies = new Policies(text, problems);
        Gates gates = new Gates(text, problems);
        List<GateTerms> terms = gates.terms();
        return new Law(policies.policy(), terms, gates.ballots(terms), gates.responses(), policies.attribution(), policies.severities(),
                policies.figures(), policies.correlation());
    }
}
