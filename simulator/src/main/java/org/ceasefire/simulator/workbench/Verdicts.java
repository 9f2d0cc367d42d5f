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
import org.ceasefire.vocabulary.BreachType;
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
import org.ceasefire.vocabulary.Word;

/** The verdicts that an example can expect, by name. */
final class Verdicts {
    private static final Map<String, Class<?>> TYPES = Stream.<Class<?>>of(
                    Alarm.class, Attack.class, Attribution.class, Bar.class, Benign.class, Breach.class, CaseCall.class, Certainty.class,
                    Cleared.class, Clock.class, Closing.class, Continuation.class, Decision.class, DeliveredLate.class, Deployment.class,
                    Disputed.class, EarlyWarning.class, Exchange.class, Existence.class, Expansion.class, FurtherBreach.class, Gain.class,
                    GateProposal.class, Grade.class, Hostility.class, InquiryCall.class, Intent.class, Justified.class, Laid.class, Lull.class,
                    Obscured.class, Occurrence.class, Overdue.class, Overrun.class, PleaFails.class, PossiblyStaged.class, PriorAttack.class,
                    Provoked.class, Quiet.class, Readiness.class, Refusal.class, Regained.class, Repetition.class, ResponseCall.class, Shown.class,
                    Start.class, Stop.class, Tally.class, Tested.class, Unsettled.class, Verified.class, Volley.class, Window.class)
            .collect(Collectors.toMap(type -> RecordWords.kebab(type.getSimpleName()), type -> type, (one, other) -> one, TreeMap::new));

    private Verdicts() {}

    static List<String> names() {
        return List.copyOf(TYPES.keySet());
    }

    /** The fields of a verdict by its name; none if there is no such verdict. */
    static List<String> fields(String verdict) {
        return TYPES.containsKey(verdict) ? RecordWords.names(TYPES.get(verdict)) : List.of();
    }

    /**
     * The words that a field of a verdict can have; empty if it can have any, as an id or a number can.
     *
     * @param types the breach types there are
     */
    static List<String> words(String verdict, String field, List<String> types) {
        return Stream.of(TYPES.get(verdict).getRecordComponents()).filter(component -> RecordWords.kebab(component.getName()).equals(field))
                .flatMap(component -> component.getType() == BreachType.class ? types.stream() : words(component.getType())).toList();
    }

    private static Stream<String> words(Class<?> type) {
        return type.isEnum() ? Stream.of(type.getEnumConstants()).map(choice -> choice instanceof Word word ? word.word() : choice.toString()) : Stream.of();
    }
}
