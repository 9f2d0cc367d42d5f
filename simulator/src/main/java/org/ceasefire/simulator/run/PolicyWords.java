package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.BackstopTest;
import org.ceasefire.vocabulary.ClockStops;
import org.ceasefire.vocabulary.ConsultedOn;
import org.ceasefire.vocabulary.Continuing;
import org.ceasefire.vocabulary.DecisionRule;
import org.ceasefire.vocabulary.Expanding;
import org.ceasefire.vocabulary.ForceTerms;
import org.ceasefire.vocabulary.GateTerms;
import org.ceasefire.vocabulary.GuaranteeTerm;
import org.ceasefire.vocabulary.GuaranteedPartyTerms;
import org.ceasefire.vocabulary.MechanismBodies;
import org.ceasefire.vocabulary.MechanismStart;
import org.ceasefire.vocabulary.MechanismSuspension;
import org.ceasefire.vocabulary.PhaseNeeds;
import org.ceasefire.vocabulary.RefusalTerms;
import org.ceasefire.vocabulary.ResponseTerms;
import org.ceasefire.vocabulary.SelfDefence;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.TravelTime;

/** The policy of a scenario in words, for the ledger and the report. */
final class PolicyWords {
    private final Scenario scenario;
    private final Map<String, String> words = new TreeMap<>();

    private PolicyWords(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Each reading by name, in order of name: the names are those of the fields of a policy. */
    static Map<String, String> of(Scenario scenario) {
        PolicyWords all = new PolicyWords(scenario);
        all.words.putAll(FigureWords.of(scenario.policy()));
        scenario.gates().forEach(all::gate);
        scenario.responses().forEach(all::response);
        scenario.figures().forEach(all::reading);
        scenario.attribution().forEach(all::figures);
        scenario.severities().forEach(all::figures);
        all.correlation();
        return all.words;
    }

    private void gate(GateTerms terms) {
        String rule = terms.rule() == DecisionRule.CHAIR ? "the chair, " + terms.chair() + "," : terms.rule().word();
        words.put("gate-" + terms.gate().word(), "%s (%s) by %s within %s, else %s".formatted(
                terms.body(), String.join(", ", terms.members()), rule, FigureWords.hours(terms.deadline()), terms.byDefault().word()));
    }

    private void response(ResponseTerms terms) {
        words.put("response-%s-%d-%s-%s".formatted(terms.gate().word(), terms.tier(), terms.by().toLowerCase(Locale.ROOT), terms.step().word()),
                "after %s, %s%s, with %s".formatted(FigureWords.hours(terms.after()), terms.state().word(),
                        terms.troops() == 0 ? "" : ", " + terms.troops() + " troops", terms.means().word()));
    }

    private void reading(Stated reading) {
        if (reading instanceof Continuing own) {
            words.put("continues-by", own.by().word());
            words.put("short-lull", FigureWords.hours(own.shortLull()));
        } else if (reading instanceof Expanding own) {
            words.put("expanded-by", FigureWords.list(own.by()));
            words.put("expanded-means", FigureWords.list(own.means()));
            words.put("expanded-mass", String.valueOf(own.mass()));
            words.put("expanded-casualties", String.valueOf(own.casualties()));
        } else if (reading instanceof PhaseNeeds own) {
            words.put(own.gate().word() + "-needs", own.needs().word());
        } else if (reading instanceof BackstopTest own) {
            words.put("phase-3-test", own.test().word());
            words.put("significant-from", own.significantFrom().word());
            words.put("deliberate-from", String.valueOf(own.deliberateFrom()));
            words.put("sustained-for", FigureWords.hours(own.sustainedFor()));
        } else if (reading instanceof ClockStops own) {
            words.put("clock-stopped-by", FigureWords.list(own.by()));
        } else if (reading instanceof ConsultedOn own) {
            words.put("consulted-on", FigureWords.list(own.types()));
            words.put("consultation-opens", own.opens().word());
        } else if (reading instanceof GuaranteedPartyTerms own) {
            guaranteedParty(own);
        } else {
            standing(reading);
        }
    }

    private void guaranteedParty(GuaranteedPartyTerms own) {
        words.put("guaranteed-party-breaches", own.breaches().word());
        words.put("suspended-from", own.suspendedFrom().word());
        words.put("void-from", own.voidFrom().word());
        words.put("void-attribution", own.voidAttribution().word());
        words.put("provoked-within", FigureWords.hours(own.provokedWithin()));
    }

    /** Readings of when something is there at all. */
    private void standing(Stated reading) {
        if (reading instanceof RefusalTerms own) {
            words.put("refusal-stands-for", FigureWords.hours(own.standsFor()));
        } else if (reading instanceof SelfDefence own) {
            words.put("self-defence", "from %s, if %s".formatted(own.from().word(), own.attribution().word()));
        } else if (reading instanceof MechanismBodies own) {
            words.put("mechanism-bodies", String.join(", ", own.bodies().stream().sorted().toList()));
        } else if (reading instanceof MechanismStart own) {
            words.put("mechanism-starts", since(own.at()));
        } else if (reading instanceof MechanismSuspension own) {
            words.put("mechanism-" + own.id(), "%s to %s".formatted(since(own.from()), since(own.to())));
        } else if (reading instanceof GuaranteeTerm own) {
            words.put("guarantee", "%s to %s".formatted(since(own.from()), since(own.until())));
        } else if (reading instanceof ForceTerms own) {
            words.put("force", "ready %s, until then %s, by %s".formatted(since(own.ready()), own.ifNot().word(), FigureWords.hours(own.lag())));
        } else if (reading instanceof TravelTime own) {
            words.put("travel-" + own.state().word(), FigureWords.hours(own.takes()));
        } else {
            figures(reading);
        }
    }

    private String since(Instant instant) {
        return scenario.since(instant);
    }

    private void correlation() {
        words.put("correlation-reach", FigureWords.of(scenario.correlation()).get("reach"));
        words.put("correlation-beside", FigureWords.line(FigureWords.of(scenario.correlation().beside())));
        scenario.correlation().nearness().forEach((happening, nearness) ->
                words.put("correlation-" + happening.word(), FigureWords.line(FigureWords.of(nearness))));
    }

    /** Figures of any other kind: a line for a block of them, and one for each choice that has a figure of its own. */
    private void figures(Stated stated) {
        Map<String, String> fields = FigureWords.of((Record) stated);
        Map.Entry<String, String> first = fields.entrySet().iterator().next();
        if (!first.getValue().equals(stated.key())) {
            words.put(stated.key(), FigureWords.line(fields));
            return;
        }
        fields.remove(first.getKey());
        words.put(RecordWords.kebab(stated.getClass().getSimpleName()) + "-" + stated.key().toLowerCase(Locale.ROOT),
                fields.size() == 1 ? fields.values().iterator().next() : FigureWords.line(fields));
    }
}
