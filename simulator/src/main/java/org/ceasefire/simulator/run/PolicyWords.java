package org.ceasefire.simulator.run;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
import org.ceasefire.vocabulary.Word;

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
        RecordWords.of(scenario.policy()).forEach((name, value) ->
                all.words.put(name.replaceFirst("-m$", ""), name.endsWith("-m") ? metres(value) : duration(value)));
        all.words.put("nothing-seen-from", percent(scenario.policy().nothingSeenFrom()));
        scenario.gates().forEach(all::gate);
        scenario.responses().forEach(all::response);
        scenario.figures().forEach(all::reading);
        return all.words;
    }

    private void gate(GateTerms terms) {
        String rule = terms.rule() == DecisionRule.CHAIR ? "the chair, " + terms.chair() + "," : terms.rule().word();
        words.put("gate-" + terms.gate().word(), "%s (%s) by %s within %s, else %s".formatted(
                terms.body(), String.join(", ", terms.members()), rule, hours(terms.deadline()), terms.byDefault().word()));
    }

    private void response(ResponseTerms terms) {
        words.put("response-%s-%d-%s-%s".formatted(terms.gate().word(), terms.tier(), terms.by().toLowerCase(java.util.Locale.ROOT), terms.step().word()),
                "after %s, %s%s, with %s".formatted(hours(terms.after()), terms.state().word(),
                        terms.troops() == 0 ? "" : ", " + terms.troops() + " troops", terms.means().word()));
    }

    private void reading(Stated reading) {
        if (reading instanceof Continuing own) {
            words.put("continues-by", own.by().word());
            words.put("short-lull", hours(own.shortLull()));
        } else if (reading instanceof Expanding own) {
            words.put("expanded-by", list(own.by()));
            words.put("expanded-means", list(own.means()));
            words.put("expanded-mass", String.valueOf(own.mass()));
            words.put("expanded-casualties", String.valueOf(own.casualties()));
        } else if (reading instanceof PhaseNeeds own) {
            words.put(own.gate().word() + "-needs", own.needs().word());
        } else if (reading instanceof BackstopTest own) {
            words.put("phase-3-test", own.test().word());
            words.put("significant-from", own.significantFrom().word());
            words.put("deliberate-from", String.valueOf(own.deliberateFrom()));
            words.put("sustained-for", hours(own.sustainedFor()));
        } else if (reading instanceof ClockStops own) {
            words.put("clock-stopped-by", own.by().isEmpty() ? "nothing" : list(own.by()));
        } else if (reading instanceof ConsultedOn own) {
            words.put("consulted-on", own.types().isEmpty() ? "nothing" : list(own.types()));
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
        words.put("provoked-within", hours(own.provokedWithin()));
    }

    /** Readings of when something is there at all. */
    private void standing(Stated reading) {
        if (reading instanceof RefusalTerms own) {
            words.put("refusal-stands-for", hours(own.standsFor()));
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
            words.put("force", "ready %s, until then %s, by %s".formatted(since(own.ready()), own.ifNot().word(), hours(own.lag())));
        } else if (reading instanceof TravelTime own) {
            words.put("travel-" + own.state().word(), hours(own.takes()));
        }
    }

    private String since(Instant instant) {
        return scenario.since(instant);
    }

    private static String list(Collection<? extends Word> choices) {
        return String.join(", ", choices.stream().map(Word::word).sorted().toList());
    }

    private static String metres(String value) {
        return BigDecimal.valueOf(Double.parseDouble(value)).stripTrailingZeros().toPlainString() + " m";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String duration(String value) {
        return value.startsWith("PT") ? hours(Duration.parse(value)) : value;
    }

    /** {@code 24h}, {@code 1h30m}, {@code 45m}. */
    static String hours(Duration duration) {
        long hours = duration.toHours();
        long minutes = duration.toMinutesPart();
        return (hours > 0 || minutes == 0 ? hours + "h" : "") + (minutes > 0 ? minutes + "m" : "");
    }
}
