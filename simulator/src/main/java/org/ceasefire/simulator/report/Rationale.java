package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Gate;

/** Why something was put to deciders and why they decided as they did: the rule's sentence, what was known then, and the words of those who decided. */
final class Rationale {
    /** More breaches than this are counted. */
    private static final int MOST = 5;
    private final Story story;
    private final Map<String, String> sentences = new HashMap<>();

    Rationale(Story story) {
        this.story = story;
        story.all(Entry.Rule.class).forEach(rule -> sentences.put(rule.id(), rule.sentence()));
    }

    /** The sentence of the rule that called for a gate, and what was known of the case when it was put; empty for a viewer who may not see either. */
    List<String> put(CaseStory one, Gate gate, Instant at) {
        List<String> texts = new ArrayList<>(story.conclusions("gate-proposal", one.id()).stream()
                .filter(made -> made.key().equals(one.id() + "/" + gate.word())).flatMap(made -> made.history().stream())
                .filter(ruling -> ruling.t().equals(at)).findFirst().stream().flatMap(ruling -> ruling.grounds().stream())
                .map(Entry.Reason::rule).distinct().map(sentences::get).filter(sentence -> sentence != null).toList());
        known(one, at).ifPresent(texts::add);
        return texts;
    }

    private Optional<String> known(CaseStory one, Instant at) {
        List<String> known = story.breaches().stream().filter(breach -> one.breaches().contains(breach.number()))
                .filter(breach -> breach.breach().at(at).filter(Conclusion::stands).isPresent()).map(breach -> then(breach, at)).toList();
        String more = known.size() > MOST ? "; and %d more".formatted(known.size() - MOST) : "";
        return known.isEmpty() ? Optional.empty()
                : Optional.of("Known then: " + String.join("; ", known.subList(0, Math.min(MOST, known.size()))) + more + ".");
    }

    /** {@code No. 3, artillery fire, probable, held responsible: Russian forces, likely}. */
    private String then(BreachStory breach, Instant at) {
        String standing = then("existence", breach.incident(), "standing", at);
        String side = then("attribution", breach.incident(), "side", at);
        return "No. %d, %s%s, held responsible: %s".formatted(breach.number(), Wording.plain(breach.type()),
                standing.isEmpty() ? "" : ", " + Wording.plain(standing),
                side.isEmpty() ? "nobody yet" : Wording.forces(side) + ", " + Wording.plain(then("attribution", breach.incident(), "likelihood", at)));
    }

    private String then(String verdict, String incident, String field, Instant at) {
        return story.conclusions(verdict, incident).stream().flatMap(made -> made.at(at).stream()).filter(Conclusion::stands)
                .map(made -> made.value(field)).findFirst().orElse("");
    }

    /** How votes came to be a decision: in the sentences of the rules that counted them, or else of the rule that took over their count. */
    private List<String> counted(Entry.Decided made) {
        List<String> counted = story.conclusions("decision", made.caseId()).stream().filter(one -> one.key().equals(made.caseId() + "/" + made.gate().word()))
                .flatMap(one -> one.history().stream()).filter(ruling -> ruling.t().equals(made.t())).flatMap(ruling -> ruling.grounds().stream())
                .flatMap(ground -> ground.evidence().stream()).map(sentences::get).filter(sentence -> sentence != null).distinct().toList();
        return counted.isEmpty() ? Optional.ofNullable(made.rule()).map(sentences::get).stream().toList() : counted;
    }

    /** The words of a person who decided, and the sentence of the rule by which votes became a decision. */
    List<String> decided(Entry.Decided made) {
        List<String> texts = new ArrayList<>(DecisionLog.because(made.because()).stream().toList());
        texts.addAll(counted(made));
        if (made.rule() == null) {
            texts.add("Put in by a person, over the heads of the body%s.".formatted(made.because() == null || made.because().isEmpty()
                    ? "; no reason was given" : ""));
        }
        return texts;
    }
}
