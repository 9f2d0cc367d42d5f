package org.ceasefire.adjudication;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.vocabulary.*;

/** What a rule may name: the facts, verdicts and choices of the vocabulary, and what can be asked of them. */
final class Vocabulary {
    private static final List<Class<?>> TYPES = List.of(
            Alarm.class, Announced.class, Attack.class, Attribution.class, AttributionGround.class, Basis.class, BasisWeight.class,
            Benign.class, BenignGround.class, Beside.class, BenignKind.class, Breach.class, BreachGround.class, BreachType.class, CaseCall.class,
            CaseClosed.class, CaseMember.class, CaseOpened.class, CaseScope.class, Certainty.class, Choice.class, Clock.class,
            ClockStart.class, Closing.class, Confidence.class, ConfidenceGround.class, Continuation.class, Coverage.class, Decision.class,
            DecisionGround.class, DecisionRule.class, Deliverable.class, Delivered.class, DeliveredLate.class, Deployment.class, Disputed.class, DisputedBreaches.class, Duty.class, Elapsed.class, Evidence.class, Existence.class,
            ExistenceGround.class, Expansion.class, FurtherBreach.class, Gain.class, Gate.class, GateDecided.class, GateProposal.class, GateProposed.class,
            GateTerms.class, Grade.class, Happening.class, Hostility.class, Incident.class, InquiryCall.class, InquiryTerms.class, Inside.class, Likelihood.class,
            MovementTerms.class, Obligation.class, Obscured.class, Outcome.class, Overdue.class, Overrun.class, Placement.class, Policy.class, PositionsRestored.class, Quiet.class,
            Readiness.class, Copy.class, Regained.class, Reliability.class, ResponseCall.class, ResponseTaken.class, ResponseTerms.class, SensorKind.class,
            SeventyTwoHours.class, Severity.class, SeverityGround.class, SeverityModifiers.class, Side.class, Sign.class, Standing.class, Step.class,
            Struck.class, Tally.class, Track.class, TypeSeverity.class, Unsettled.class, Verified.class, Vote.class, Warrant.class, WeaponClass.class, Window.class, ZoneKind.class,
            AnsweredBreach.class, BreachOfDay.class, CampaignMember.class, CampaignOpen.class, CampaignReached.class, CampaignTerms.class, Day.class, GuaranteedBreach.class,
            Repetition.class, RepetitionTerms.class, SectorDay.class, UnansweredBreach.class, UnansweredOfDay.class,
            EarlyWarning.class, Indicator.class, Tempo.class, WarningGround.class, WarningTerms.class,
            Halt.class, FirstAnswer.class, Scoped.class, AttackQuality.class, BackstopTest.class, Bar.class, Calmed.class, Cleared.class, ClockStop.class, ClockStops.class,
            ConsultedOn.class, Continuing.class, ContinuesBy.class, ExpandedBy.class, Expanding.class, ForceState.class, ForceTerms.class,
            GuaranteeTerm.class, GuaranteeVoided.class, GuaranteedPartyBreaches.class, GuaranteedPartyTerms.class, Laid.class, Lull.class,
            Means.class, MechanismBodies.class, MechanismStart.class, MechanismSuspension.class, Needs.class, Phase3Test.class,
            PhaseNeeds.class, Provoked.class, Refusal.class, RefusalTerms.class, SelfDefence.class, Shown.class, Start.class, Stay.class,
            Stop.class, Tested.class, TravelTime.class, Unready.class,
            Exchange.class, ExchangeGround.class, ExchangeTerms.class, InformationWeight.class, InnocentWeight.class, LikelihoodFloor.class, Nearby.class,
            Occurrence.class, OccurrenceGround.class, PossiblyStaged.class, PriorWeight.class, SourceWeight.class, StagingTerms.class, Weighed.class,
            Intent.class, IntentGround.class, IntentKind.class, IntentTerms.class, Justified.class, PleaFails.class, PleaKind.class, PleaTest.class,
            Pleaded.class, PriorAttack.class, ReturnFireTerms.class, Volley.class);

    private static final Map<String, Class<?>> BY_NAME = byName();
    private static final Set<String> WORDS = words();

    private Vocabulary() {}

    /** All types. */
    static List<Class<?>> types() {
        return TYPES;
    }

    /** The type with this simple name, or null. */
    static Class<?> type(String name) {
        return BY_NAME.get(name);
    }

    /** Whether rules can conclude it. */
    static boolean concluded(Class<?> type) {
        return Verdict.class.isAssignableFrom(type) || org.ceasefire.vocabulary.Ground.class.isAssignableFrom(type)
                || Interim.class.isAssignableFrom(type);
    }

    /** Every word that a condition or consequence may use, beside literals, variables and the operators of DRL. */
    static Set<String> allowed() {
        return WORDS;
    }

    /** What can be asked of a fact of this type: its fields and accessors. */
    static Set<String> members(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()) && !ofEveryObject(method.getName())) {
                names.add(method.getName());
            }
        }
        return names;
    }

    /** What this field or question of a type answers; null if it has none of that name that needs nothing more. */
    static Class<?> answer(Class<?> type, String member) {
        try {
            return type.getMethod(member).getReturnType();
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** The named choices of a type, as they are written behind it; none if it is not a type of choices. */
    static Set<String> choices(Class<?> type) {
        return !TYPES.contains(type) ? Set.of() : Arrays.stream(type.getFields()).filter(field -> field.getType() == type).map(java.lang.reflect.Field::getName)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static boolean ofEveryObject(String name) {
        return List.of("hashCode", "toString", "equals", "getDeclaringClass", "describeConstable", "compareTo").contains(name);
    }

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> map = new TreeMap<>();
        TYPES.forEach(type -> map.put(type.getSimpleName(), type));
        return map;
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>(List.of(
                "true", "false", "null", "in", "not", "memberOf", "contains", "plus", "minus", "size", "count", "collectSet", "sum", "min", "max"));
        for (Class<?> type : TYPES) {
            words.add(type.getSimpleName());
            words.addAll(members(type));
            words.addAll(choices(type));
        }
        return words;
    }
}
