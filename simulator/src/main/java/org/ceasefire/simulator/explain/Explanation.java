package org.ceasefire.simulator.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Wording;

/** Why something is held as it is: its verdicts, their rules, articles and facts, and what was observed. */
final class Explanation {
    private final Sources sources;
    private final Observations observations;
    private final Rulings rulings;

    Explanation(Sources sources, Instant at) {
        this.sources = sources;
        observations = new Observations(sources);
        rulings = new Rulings(sources, new Proof(sources, observations), at);
    }

    List<Step> of(Subject subject) {
        if (subject instanceof Subject.OfBreach one) {
            return breach(one.breach());
        } else if (subject instanceof Subject.OfIncident one) {
            return incident(one.id());
        } else if (subject instanceof Subject.OfCase one) {
            return caseOf(one.story());
        } else if (subject instanceof Subject.OfObservation one) {
            return observation(one.observed());
        } else if (subject instanceof Subject.OfClaim one) {
            return claim(one.claim());
        } else if (subject instanceof Subject.OfAct one) {
            return act(one.act());
        }
        return ((Subject.OfVerdicts) subject).conclusions().stream().map(rulings::of).toList();
    }

    private List<Step> breach(BreachStory breach) {
        String state = breach.stands() ? "it stands" : breach.withdrawn() ? "it was withdrawn" : "it is part of " + breach.mergedInto();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("summary", "Breach No. %d, %s, in %s: %s.".formatted(breach.number(), Wording.plain(breach.type()), breach.incident(),
                state)));
        steps.add(Step.of("summary", "Severity: %s. It happened: %s. Confidence: %s. Whose: %s."
                .formatted(breach.gravity(), Wording.plain(breach.occurrence()),
                Wording.plain(breach.confidence()), breach.attribution())));
        breach.against().forEach(one -> steps.add(Step.of("note", one + ".")));
        steps.add(rulings.of(breach.breach()));
        // The breach itself rests on whether it happened; how grave, how sure and whose it is are verdicts beside it.
        about(breach.incident()).stream().filter(one -> one != breach.breach() && !one.verdict().equals("breach")).map(rulings::of)
                .forEach(steps::add);
        steps.addAll(truth(breach.observations()));
        return steps;
    }

    private List<Step> incident(String id) {
        List<Entry.Observed> observed = sources.story().observations(id);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("summary", summary(id)));
        steps.add(Step.of("question", "What was observed of it: " + Wording.count(observed.size(), "observation", "observations"))
                .with(observations.first(observed)));
        about(id).stream().map(rulings::of).forEach(steps::add);
        steps.addAll(truth(observed));
        return steps;
    }

    /** {@code incident-3, presence, in sector-kostiantynivka: breach No. 1, weapon in withdrawal zone.} */
    String summary(String incident) {
        Entry.IncidentChange change = sources.story().incident(incident).orElseThrow();
        String found = sources.story().breaches().stream().filter(breach -> breach.incident().equals(incident))
                .map(breach -> "breach No. %d, %s%s".formatted(breach.number(), Wording.plain(breach.type()), breach.stands() ? ""
                        : ", which does not stand"))
                .collect(Collectors.joining("; "));
        String merged = change.into() == null || change.into().isEmpty() ? "" : ", merged into " + change.into();
        return "%s, %s, in %s%s: %s.".formatted(incident, Wording.plain(change.happening()), Wording.given(change.sector()), merged,
                found.isEmpty() ? "no breach" : found);
    }

    private List<Conclusion> about(String subject) {
        return sources.story().conclusions().stream().filter(one -> one.subject().equals(subject)).toList();
    }

    private List<Step> caseOf(CaseStory story) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("summary", "%s%s%s.".formatted(Wording.title(story.id()), story.kind().isEmpty() ? "" : ", " + story.kind(),
                story.closed().map(at -> ", closed " + sources.times().full(at)).orElse(""))));
        steps.add(Step.of("question", "What happened in it").with(story.milestones().stream()
                .map(one -> Step.of(one.kind(), one.name() + (one.detail().isEmpty() ? "" : ": " + one.detail())).at(one.at(), null)).toList()));
        about(story.id()).stream().map(rulings::of).forEach(steps::add);
        return steps;
    }

    private List<Step> observation(Entry.Observed observed) {
        List<Step> steps = new ArrayList<>(List.of(observations.of(observed)));
        List<Entry.IncidentChange> joined = sources.lines().all(Entry.IncidentChange.class).stream()
                .filter(change -> change.observations().contains(observed.id())).toList();
        joined.forEach(change -> steps.add(sources.lines().step("incident", "it %s %s"
                .formatted(change.change().equals("made") ? "made" : "joined", change.id()), change)));
        String evidence = "/%s/%s".formatted(observed.source(), observed.sign().word());
        List<Step> resting = sources.story().conclusions().stream().filter(one -> one.grounds().stream()
                .anyMatch(ground -> joined.stream().anyMatch(change -> ground.evidence().contains(change.id() + evidence))))
                .map(rulings::last).toList();
        steps.add(Step.of("question", resting.isEmpty() ? "No verdict rests on it directly." : "What rests on what this source saw").with(resting));
        return steps;
    }

    private List<Step> claim(Entry.Claimed claim) {
        List<Step> steps = new ArrayList<>();
        steps.add(sources.lines().step("claim", "%s claims %s by %s: %s".formatted(claim.by().word(), Wording.plain(claim.happening()),
                Wording.forces(claim.against()), Wording.given(claim.text())), claim));
        steps.add(Step.of("note", "A claim is no evidence: no verdict rests on it."));
        sources.story().beside(claim).forEach(breach -> steps.add(Step.of("note", "Of the same kind, against the same side: breach No. %d, %s, %s"
                .formatted(
                breach.number(), Wording.plain(breach.type()), breach.incident()))));
        if (sources.story().truth()) {
            steps.add(Step.of("truth", "really: " + sources.story().really(claim)));
        }
        return steps;
    }

    private List<Step> act(Entry.Act act) {
        List<Entry.Detection> seen = sources.lines().all(Entry.Detection.class).stream().filter(one -> act.id().equals(one.cause())).toList();
        List<Entry.Observed> received = sources.story().observations().stream()
                .filter(one -> seen.stream().anyMatch(sight -> sight.observation().equals(one.id()))).toList();
        List<Step> steps = new ArrayList<>(List.of(sources.lines().step("truth", Observations.act(act) + ", until "
                + sources.times().full(act.to()), act)));
        steps.add(Step.of("question", "It was detected %s, and %s received."
                .formatted(Wording.count(seen.size(), "time", "times"), Wording.count(received.size(), "observation was", "observations were")))
                .with(observations.first(received)));
        List<String> incidents = new Chain(sources).incidents(received);
        incidents.forEach(id -> steps.add(Step.of("incident", summary(id))));
        steps.add(Step.of("note", incidents.isEmpty() ? "Why nothing came of it: --why-not tells."
                : "Why each of them was judged so: explain it by its id."));
        return steps;
    }

    /** What was really there, in a line. */
    private List<Step> truth(List<Entry.Observed> observed) {
        return sources.story().truth() ? List.of(Step.of("truth", "What was really there: " + Wording.list(observations.causes(observed))))
                : List.of();
    }
}
