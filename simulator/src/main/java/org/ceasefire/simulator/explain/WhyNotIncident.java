package org.ceasefire.simulator.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Word;

/** Why an incident is no breach: which verdicts stood, and which step on the way to a breach is not made. */
final class WhyNotIncident {
    /** The verdicts on the way to a breach, in the order in which a sceptic asks. */
    private static final List<String> ASKED =
            List.of("existence", "occurrence", "certainty", "benign", "inquiry-call", "unsettled", "verified", "breach", "disputed", "attribution",
                    "justified");

    private final Sources sources;
    private final Rulings rulings;
    private final Closest closest;

    WhyNotIncident(Sources sources, Rulings rulings, Closest closest) {
        this.sources = sources;
        this.rulings = rulings;
        this.closest = closest;
    }

    /** Why not, in a sentence without its end. */
    String reason(String incident) {
        Optional<BreachStory> withdrawn = sources.story().breaches().stream().filter(one -> one.incident().equals(incident) && one.withdrawn())
                .findFirst();
        if (withdrawn.isPresent()) {
            Entry.Ruling last = withdrawn.get().breach().last();
            return "%s was breach No. %d, and that was withdrawn at %s".formatted(incident, withdrawn.get().number(), sources.times().full(last.t()));
        }
        List<String> innocent = of(incident, "benign").stream().filter(Conclusion::stands).map(one -> Wording.plain(one.value("kind"))).distinct()
                .toList();
        if (!innocent.isEmpty()) {
            return "%s was taken for something innocent: %s".formatted(incident, Wording.list(innocent));
        }
        Standing standing = standing(incident);
        if (!standing.atLeast(asked())) {
            return "%s was never verified: that it happened is %s, and the policy asks for %s".formatted(incident, standing.word(), asked().word());
        }
        return "%s was verified, and no article in force prohibits it as it was seen".formatted(incident);
    }

    List<Step> of(String incident) {
        Optional<BreachStory> breach = new Chain(sources).breach(incident);
        if (breach.isPresent()) {
            return List.of(Step.of("summary", "%s did become a breach: No. %d, %s. Maybe: explain RUN %d".formatted(incident, breach.get().number(),
                    Wording.plain(breach.get().type()), breach.get().number())));
        }
        List<Entry.Observed> observed = sources.story().observations(incident);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("summary", "%s is no breach: %s.".formatted(incident, reason(incident))));
        steps.add(Step.of("question", "What was received of it? " + Wording.count(observed.size(), "observation", "observations"))
                .with(new Observations(sources).first(observed)));
        steps.addAll(steps(incident));
        return steps;
    }

    /** What the law held of it, and where that stops short of a breach. */
    List<Step> steps(String incident) {
        List<Step> steps = new ArrayList<>();
        List<Step> verdicts = new ArrayList<>();
        for (String verdict : ASKED) {
            of(incident, verdict).forEach(one -> verdicts.add(rulings.last(one)));
        }
        steps.add(Step.of("question", "Which verdicts stood on " + incident + "?").with(verdicts));
        steps.add(closest.to("breach", Map.of("incident", incident), "a breach by " + incident));
        return steps;
    }

    private List<Conclusion> of(String incident, String verdict) {
        return sources.story().conclusions().stream().filter(one -> one.subject().equals(incident) && one.verdict().equals(verdict)).toList();
    }

    private Standing standing(String incident) {
        return of(incident, "existence").stream().map(one -> Word.of(Standing.class, one.value("standing"))).findFirst().orElse(Standing.UNVERIFIED);
    }

    private Standing asked() {
        Map<String, String> readings = new TreeMap<>();
        sources.story().all(Entry.Reading.class).forEach(one -> readings.put(one.name(), one.value()));
        return Word.of(Standing.class, readings.getOrDefault("verified-at", Standing.PROBABLE.word()));
    }
}
