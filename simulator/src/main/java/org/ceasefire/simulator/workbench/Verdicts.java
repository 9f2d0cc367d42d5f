package org.ceasefire.simulator.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.run.RecordWords;
import org.ceasefire.vocabulary.Alarm;
import org.ceasefire.vocabulary.Attack;
import org.ceasefire.vocabulary.Attribution;
import org.ceasefire.vocabulary.Bar;
import org.ceasefire.vocabulary.Benign;
import org.ceasefire.vocabulary.Breach;
import org.ceasefire.vocabulary.CaseCall;
import org.ceasefire.vocabulary.Certainty;
import org.ceasefire.vocabulary.Cleared;
import org.ceasefire.vocabulary.Clock;
import org.ceasefire.vocabulary.Closing;
import org.ceasefire.vocabulary.Continuation;
import org.ceasefire.vocabulary.Decision;
import org.ceasefire.vocabulary.DeliveredLate;
import org.ceasefire.vocabulary.Deployment;
import org.ceasefire.vocabulary.Disputed;
import org.ceasefire.vocabulary.EarlyWarning;
import org.ceasefire.vocabulary.Exchange;
import org.ceasefire.vocabulary.Existence;
import org.ceasefire.vocabulary.Expansion;
import org.ceasefire.vocabulary.FurtherBreach;
import org.ceasefire.vocabulary.Gain;
import org.ceasefire.vocabulary.GateProposal;
import org.ceasefire.vocabulary.Grade;
import org.ceasefire.vocabulary.Hostility;
import org.ceasefire.vocabulary.InquiryCall;
import org.ceasefire.vocabulary.Laid;
import org.ceasefire.vocabulary.Lull;
import org.ceasefire.vocabulary.Intent;
import org.ceasefire.vocabulary.Justified;
import org.ceasefire.vocabulary.Obscured;
import org.ceasefire.vocabulary.Occurrence;
import org.ceasefire.vocabulary.Overdue;
import org.ceasefire.vocabulary.Overrun;
import org.ceasefire.vocabulary.PleaFails;
import org.ceasefire.vocabulary.PossiblyStaged;
import org.ceasefire.vocabulary.PriorAttack;
import org.ceasefire.vocabulary.Provoked;
import org.ceasefire.vocabulary.Quiet;
import org.ceasefire.vocabulary.Readiness;
import org.ceasefire.vocabulary.Refusal;
import org.ceasefire.vocabulary.Regained;
import org.ceasefire.vocabulary.Repetition;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.Shown;
import org.ceasefire.vocabulary.Start;
import org.ceasefire.vocabulary.Stop;
import org.ceasefire.vocabulary.Tally;
import org.ceasefire.vocabulary.Tested;
import org.ceasefire.vocabulary.Unsettled;
import org.ceasefire.vocabulary.Verified;
import org.ceasefire.vocabulary.Volley;
import org.ceasefire.vocabulary.Window;

/** The verdicts that an example can expect, by name. */
final class Verdicts {
    private static final Map<String, List<String>> FIELDS = Stream.<Class<?>>of(
                    Alarm.class, Attack.class, Attribution.class, Benign.class, Breach.class, CaseCall.class, Certainty.class, Clock.class, Closing.class,
                    Continuation.class, Decision.class, DeliveredLate.class, Deployment.class, Disputed.class, EarlyWarning.class, Existence.class, Expansion.class, FurtherBreach.class, Gain.class, GateProposal.class,
                    Grade.class, Hostility.class, InquiryCall.class, Obscured.class, Overdue.class, Overrun.class, Quiet.class, Regained.class, Readiness.class, Repetition.class, ResponseCall.class, Tally.class, Unsettled.class, Verified.class, Window.class,
                    Bar.class, Cleared.class, Laid.class, Lull.class, Provoked.class, Refusal.class, Shown.class, Start.class, Stop.class, Tested.class,
                    Exchange.class, Intent.class, Justified.class, Occurrence.class, PleaFails.class, PossiblyStaged.class, PriorAttack.class, Volley.class)
            .collect(Collectors.toMap(type -> RecordWords.kebab(type.getSimpleName()), Verdicts::fields, (one, other) -> one, TreeMap::new));

    private Verdicts() {}

    static List<String> names() {
        return List.copyOf(FIELDS.keySet());
    }

    /** The fields of a verdict by its name; none if there is no such verdict. */
    static List<String> fields(String verdict) {
        return FIELDS.getOrDefault(verdict, List.of());
    }

    private static List<String> fields(Class<?> verdict) {
        return RecordWords.names(verdict);
    }
}
