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
            Alarm.class, Announced.class, AnsweredBreach.class, Attack.class, AttackQuality.class, Attribution.class, AttributionGround.class,
            BackstopTest.class, Bar.class, Basis.class, BasisWeight.class, Benign.class, BenignGround.class, BenignKind.class, Beside.class,
            Breach.class, BreachGround.class, BreachOfDay.class, BreachType.class, Calmed.class, CampaignMember.class, CampaignOpen.class,
            CampaignReached.class, CampaignTerms.class, CaseCall.class, CaseClosed.class, CaseMember.class, CaseOpened.class, CaseScope.class,
            Certainty.class, Choice.class, Cleared.class, Clock.class, ClockStart.class, ClockStop.class, ClockStops.class, Closing.class,
            Confidence.class, ConfidenceGround.class, ConsultedOn.class, Continuation.class, ContinuesBy.class, Continuing.class, Copy.class,
            Coverage.class, Day.class, Decision.class, DecisionGround.class, DecisionRule.class, Deliverable.class, Delivered.class,
            DeliveredLate.class, Deployment.class, Disputed.class, DisputedBreaches.class, Duty.class, EarlyWarning.class, Elapsed.class,
            Evidence.class, Exchange.class, ExchangeGround.class, ExchangeTerms.class, Existence.class, ExistenceGround.class, ExpandedBy.class,
            Expanding.class, Expansion.class, FirstAnswer.class, ForceState.class, ForceTerms.class, FurtherBreach.class, Gain.class, Gate.class,
            GateDecided.class, GateProposal.class, GateProposed.class, GateTerms.class, Grade.class, GuaranteeTerm.class, GuaranteeVoided.class,
            GuaranteedBreach.class, GuaranteedPartyBreaches.class, GuaranteedPartyTerms.class, Halt.class, Happening.class, Hostility.class,
            Incident.class, Indicator.class, InformationWeight.class, InnocentWeight.class, InquiryCall.class, InquiryTerms.class, Inside.class,
            Intent.class, IntentGround.class, IntentKind.class, IntentTerms.class, Justified.class, Laid.class, Likelihood.class,
            LikelihoodFloor.class, Lull.class, Means.class, MechanismBodies.class, MechanismStart.class, MechanismSuspension.class,
            MovementTerms.class, Nearby.class, Needs.class, Obligation.class, Obscured.class, Occurrence.class, OccurrenceGround.class, Outcome.class,
            Overdue.class, Overrun.class, Phase3Test.class, PhaseNeeds.class, Placement.class, PleaFails.class, PleaKind.class, PleaTest.class,
            Pleaded.class, Policy.class, PositionsRestored.class, PossiblyStaged.class, PriorAttack.class, PriorWeight.class, Provoked.class,
            Quiet.class, Readiness.class, Refusal.class, RefusalTerms.class, Regained.class, Reliability.class, Repetition.class,
            RepetitionTerms.class, ResponseCall.class, ResponseTaken.class, ResponseTerms.class, ReturnFireTerms.class, Scoped.class, SectorDay.class,
            SelfDefence.class, SensorKind.class, SeventyTwoHours.class, Severity.class, SeverityGround.class, SeverityModifiers.class, Shown.class,
            Side.class, Sign.class, SourceWeight.class, StagingTerms.class, Standing.class, Start.class, Stay.class, Step.class, Stop.class,
            Struck.class, SurelyInside.class, Tally.class, Tempo.class, Tested.class, Track.class, TravelTime.class, TypeSeverity.class,
            UnansweredBreach.class, UnansweredOfDay.class, Unready.class, Unsettled.class, Verified.class, Volley.class, Vote.class,
            WarningGround.class, WarningTerms.class, Warrant.class, WeaponClass.class, Weighed.class, Window.class, ZoneKind.class);

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

    /** Whether a field of a type is an id, or another text by which facts are joined. */
    static boolean isId(String type, String field) {
        Class<?> fact = type(type);
        return fact != null && Arrays.stream(fact.getMethods())
                .anyMatch(method -> method.getName().equals(field) && method.getParameterCount() == 0 && method.getReturnType() == String.class);
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
        return Arrays.stream(type.getFields()).filter(field -> field.getType() == type).map(java.lang.reflect.Field::getName)
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
