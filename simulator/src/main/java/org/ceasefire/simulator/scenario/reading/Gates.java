package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.simulator.scenario.Ballot;
import org.ceasefire.simulator.scenario.file.BallotText;
import org.ceasefire.simulator.scenario.file.CommissionText;
import org.ceasefire.simulator.scenario.file.GateText;
import org.ceasefire.simulator.scenario.file.Lapse;
import org.ceasefire.simulator.scenario.file.PolicyText;
import org.ceasefire.simulator.scenario.file.ResponseText;
import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.DecisionRule;
import org.ceasefire.vocabulary.ForceState;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateTerms;
import org.ceasefire.vocabulary.Means;
import org.ceasefire.vocabulary.ResponseTerms;

/** Who decides, how they vote, and what follows. */
final class Gates {
    static final String COMMISSION = "special-commission";

    private final PolicyText text;
    private final Problems problems;

    Gates(PolicyText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The terms of every gate, in the order of the gates. */
    List<GateTerms> terms() {
        List<GateTerms> all = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            Optional<Map.Entry<Written<Gate>,
                    GateText>> own = text.gates().entrySet().stream().filter(e -> e.getKey().value() == gate).findFirst();
            own.ifPresent(entry -> terms(entry.getKey(), entry.getValue()).ifPresent(all::add));
            problems.unless(own.isPresent(), text.guaranteed().at(),
                    "'gates' does not say '%s'. Maybe name a preset: reported-2026-02".formatted(gate.word()));
        }
        return all;
    }

    private Optional<GateTerms> terms(Written<Gate> gate, GateText own) {
        Optional<CommissionText> commission = text.commission().filter(any -> own.body().value().equals(COMMISSION));
        Optional<Duration> deadline = own.deadline().or(() -> commission.map(CommissionText::deadline)).map(Written::value);
        Optional<Lapse> byDefault = own.byDefault().or(() -> commission.map(CommissionText::byDefault)).map(Written::value);
        if (deadline.isEmpty() || byDefault.isEmpty()) {
            problems.add(gate.at(), "'deadline' or 'default' is missing. Maybe add deadline: 24h, default: hold");
            return Optional.empty();
        }
        DecisionRule rule = own.rule().or(() -> commission.map(CommissionText::rule)).map(Written::value).orElse(DecisionRule.CONSENSUS);
        List<String> members = members(own, commission);
        return Optional.of(new GateTerms(gate.value(), own.body().value(), members, rule, chair(gate, own, commission, members, rule), deadline.get(),
                byDefault.get().outcome()));
    }

    /** The member that decides where the chair does; otherwise empty. */
    private String chair(Written<Gate> gate, GateText own, Optional<CommissionText> commission, List<String> members, DecisionRule rule) {
        Optional<Written<String>> chair = own.chair().or(() -> commission.flatMap(CommissionText::chair));
        problems.unless(rule != DecisionRule.CHAIR || chair.isPresent() || members.size() == 1, gate.at(),
                "The chair decides %s, and there is none. Maybe add chair: %s".formatted(gate.value().word(), members.isEmpty() ? "US" : members.get(0)));
        chair.ifPresent(one -> problems.unless(members.contains(one.value()), one.at(), "'%s' is no member of the body that decides %s.%s"
                .formatted(one.value(), gate.value().word(), Nearest.advice(one.value(), members))));
        return rule != DecisionRule.CHAIR ? "" : chair.map(Written::value).orElse(members.isEmpty() ? "" : members.get(0));
    }

    private List<String> members(GateText own, Optional<CommissionText> commission) {
        List<Written<String>> members = own.members().isEmpty() ? commission.map(CommissionText::members).orElse(List.of()) : own.members();
        List<String> names = new ArrayList<>();
        for (Written<String> member : members) {
            problems.unless(!names.contains(member.value()), member.at(), "'%s' is a member already.".formatted(member.value()));
            names.add(member.value());
        }
        boolean nobody = names.isEmpty() && own.body().value().equals(COMMISSION);
        problems.unless(!nobody, own.body().at(),
                "The special-commission has no members. Maybe add commission: {members: [US, FR, UK, UA], ...}");
        return names.isEmpty() ? List.of(own.body().value()) : List.copyOf(names);
    }

    /** Votes that are scripted: only those of members. */
    List<Ballot> ballots(List<GateTerms> terms) {
        List<Ballot> all = new ArrayList<>();
        text.ballots().forEach((gate, votes) -> votes.forEach((member, vote) -> {
            if (sits(terms, gate.value(), member)) {
                all.add(ballot(gate.value(), member.value(), vote));
            }
        }));
        return all;
    }

    private static Ballot ballot(Gate gate, String member, BallotText vote) {
        return new Ballot(gate, member, vote.vote().value(), vote.after().value(), vote.because().map(Written::value).orElse(""));
    }

    /** Whether somebody is a member; a ballot of a preset for somebody whom the scenario has left out is no mistake, and not cast. */
    private boolean sits(List<GateTerms> terms, Gate gate, Written<String> member) {
        List<String> members = terms.stream().filter(own -> own.gate() == gate).flatMap(own -> own.members().stream()).toList();
        boolean sits = members.contains(member.value());
        boolean shipped = member.at().file().contains("presets/");
        problems.unless(sits || shipped || members.isEmpty(), member.at(), "'%s' is no member of the body that decides %s.%s"
                .formatted(member.value(), gate.word(), Nearest.advice(member.value(), members)));
        return sits;
    }

    List<ResponseTerms> responses() {
        List<ResponseTerms> all = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        text.responses().forEach((gate, steps) -> steps.forEach(step -> {
            ResponseTerms terms = response(gate.value(), step);
            problems.unless(keys.add(terms.key()), step.by().at(), "'%s' does this at this tier already.".formatted(terms.by()));
            all.add(terms);
        }));
        return all;
    }

    private ResponseTerms response(Gate gate, ResponseText step) {
        problems.unless(step.tier().value() >= 1 && step.tier().value() <= 3, step.tier().at(),
                "There is no tier %d. Maybe 1 (Ukrainian forces), 2 (multinational force) or 3 (US backstop)."
                        .formatted(step.tier().value()));
        return new ResponseTerms(gate, step.tier().value(), step.by().value(), step.step().value(), step.after().value(),
                step.state().map(Written::value).orElse(ForceState.DEPLOYED), step.troops().map(Written::value).orElse(0),
                step.means().map(Written::value).orElse(Means.TROOPS));
    }
}
