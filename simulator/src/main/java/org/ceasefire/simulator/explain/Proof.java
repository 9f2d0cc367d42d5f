package org.ceasefire.simulator.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.ceasefire.adjudication.Inference;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.vocabulary.Evidence;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Interim;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Verdict;

/**
 * Why the law concludes something: by which rule, from which facts, and why it concludes those, down to what was stated to it. Each thing
 * is told once.
 */
final class Proof {
    /** More reasons than so many are counted. */
    private static final int SHOWN = 3;

    private final Sources sources;
    private final FactWords words;
    private final FactEntries entries;
    private final Observations observations;
    private final Set<Object> told = new HashSet<>();

    Proof(Sources sources, Observations observations) {
        this.sources = sources;
        this.observations = observations;
        words = new FactWords(sources.times());
        entries = new FactEntries(sources);
    }

    Step of(Object conclusion) {
        return of(conclusion, Set.of());
    }

    /** @param named the words of the rule that matched it */
    private Step of(Object fact, Set<String> named) {
        Step step = entries.place(step(fact, named), fact);
        if (!(fact instanceof Record) || told.add(fact)) {
            return step.with(below(fact)).by(onlyRule(fact));
        }
        return new Step(step.kind(), step.text() + (concluded(fact) ? " (see above)" : ""), step.at(), step.line(), null, List.of());
    }

    private Step step(Object fact, Set<String> named) {
        if (fact instanceof Obligation article) {
            return Step.of("article", "article %s: %s (%s)".formatted(Wording.article(article.key()), article.text(), article.source()));
        }
        if (fact instanceof Collection<?> collected) {
            return Step.of("fact", "collected: " + words.value(collected));
        }
        return Step.of(kind(fact), words.of(fact, named));
    }

    private static String kind(Object fact) {
        return fact instanceof Verdict ? "verdict" : fact instanceof Ground ? "ground" : fact instanceof Interim ? "interim" : "fact";
    }

    private static boolean concluded(Object fact) {
        return !kind(fact).equals("fact");
    }

    private Step.Cited onlyRule(Object fact) {
        List<Inference> inferences = sources.law().inferences(fact);
        return inferences.size() == 1 ? sources.rules().cited(inferences.get(0).rule()) : null;
    }

    private List<Step> below(Object fact) {
        if (fact instanceof Evidence evidence) {
            return observations.first(sources.story().observations(evidence.incident()).stream().filter(one -> one.source().equals(evidence.source())
                    && one.sign() == evidence.sign()).toList());
        }
        List<Inference> inferences = sources.law().inferences(fact);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, inferences.size()); i++) {
            Inference inference = inferences.get(i);
            if (inferences.size() == 1) {
                steps.addAll(matched(inference));
            } else {
                steps.add(Step.of("rule", "reason %d of %d".formatted(i + 1, inferences.size())).by(sources.rules().cited(inference.rule()))
                        .with(matched(inference)));
            }
        }
        if (fact instanceof Verdict verdict) {
            steps.addAll(grounds(verdict));
        }
        return steps;
    }

    private List<Step> matched(Inference inference) {
        Set<String> named = sources.rules().words(inference.rule());
        return inference.facts().stream().filter(Objects::nonNull).map(fact -> of(fact, named)).distinct().toList();
    }

    /** The reasons for a verdict that its own rule did not match one by one, as where it takes the strongest. */
    private List<Step> grounds(Verdict verdict) {
        List<Ground> open = sources.law().reasons(verdict).stream().filter(ground -> !told.contains(ground)).toList();
        List<Step> steps = new ArrayList<>(open.stream().limit(SHOWN).map(this::of).toList());
        if (open.size() > SHOWN) {
            steps.add(Step.of("note", "and %s; the ledger lists all".formatted(Wording.count(open.size() - SHOWN, "more reason", "more reasons"))));
        }
        return steps;
    }
}
