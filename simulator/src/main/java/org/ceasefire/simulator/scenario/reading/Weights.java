package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.ceasefire.simulator.scenario.file.EvidenceText;
import org.ceasefire.simulator.scenario.file.PolicyText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.ExchangeTerms;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.InformationWeight;
import org.ceasefire.vocabulary.InnocentWeight;
import org.ceasefire.vocabulary.IntentTerms;
import org.ceasefire.vocabulary.Likelihood;
import org.ceasefire.vocabulary.LikelihoodFloor;
import org.ceasefire.vocabulary.PriorWeight;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.ReturnFireTerms;
import org.ceasefire.vocabulary.SourceWeight;
import org.ceasefire.vocabulary.StagingTerms;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Word;

/** Makes the facts of the law that say what evidence weighs, and what fire is to be held for. */
final class Weights {
    /** Nothing weighs more: odds of ten to the hundredth. */
    private static final long MOST = 1_000;

    private final PolicyText policy;
    private final EvidenceText text;
    private final Problems problems;
    private final List<Stated> facts = new ArrayList<>();

    private Weights(PolicyText policy, Problems problems) {
        this.policy = policy;
        this.text = policy.evidence();
        this.problems = problems;
    }

    static List<Stated> of(PolicyText policy, Problems problems) {
        Weights weights = new Weights(policy, problems);
        weights.evidence();
        weights.words();
        weights.fire();
        return weights.facts;
    }

    private void evidence() {
        List<Happening> happenings = Arrays.stream(Happening.values()).filter(each -> each != Happening.DUTY).toList();
        each(happenings, text.prior(), "prior", (happening, weight) -> new PriorWeight(happening, decibans(weight)));
        each(List.of(Reliability.values()), text.source(), "source", (grade, weight) -> new SourceWeight(grade, decibans(weight)));
        each(List.of(1, 2, 3, 4, 5, 6), text.information(), "information", (grade, weight) -> new InformationWeight(grade, decibans(weight)));
        each(List.of(BenignKind.values()), text.innocent(), "innocent",
                (kind, weight) -> new InnocentWeight(kind, decibans(weight.stands()), decibans(weight.arguable())));
    }

    private void words() {
        List<Likelihood> words = List.of(Likelihood.values());
        facts.add(new LikelihoodFloor(words.get(0), Integer.MIN_VALUE));
        each(words.subList(1, words.size()), text.words(), "words", (word, floor) -> new LikelihoodFloor(word, decibans(floor)));
    }

    private void fire() {
        facts.add(new ExchangeTerms(policy.exchange().unclearWithin().value()));
        facts.add(new ReturnFireTerms(policy.returnFire().immediateWithin().value(), atLeastOne(policy.returnFire().proportion()),
                policy.returnFire().notifiedWithin().value()));
        facts.add(new IntentTerms(policy.intent().apologyWithin().value(), atLeastOne(policy.intent().sectors()), policy.intent().within().value()));
        facts.add(new StagingTerms(policy.staging().longestFlight().value()));
    }

    /** One fact for each choice; what is not said is a problem. */
    private <C, V> void each(List<C> choices, Map<Written<C>, V> said, String field, BiFunction<C, V, Stated> fact) {
        for (C choice : choices) {
            Optional<V> own = said.entrySet().stream().filter(entry -> entry.getKey().value().equals(choice)).map(Map.Entry::getValue).findFirst();
            own.ifPresent(value -> facts.add(fact.apply(choice, value)));
            problems.unless(own.isPresent(), at(), "'%s' of 'evidence' does not say '%s'. Maybe name a preset: reported-2026-02".formatted(field,
                    choice instanceof Word word ? word.word() : choice));
        }
    }

    private int atLeastOne(Written<Integer> number) {
        problems.unless(number.value() >= 1, number.at(), "This must be at least 1.");
        return number.value();
    }

    private int decibans(Written<Long> weight) {
        problems.unless(Math.abs(weight.value()) <= MOST, weight.at(), "A weight is from -%d to %d decibans.".formatted(MOST, MOST));
        return (int) Math.max(-MOST, Math.min(MOST, weight.value()));
    }

    /** Where the policy stands, nearly. */
    private Spot at() {
        return policy.preset().map(Written::at).orElse(policy.guaranteed().at());
    }
}
