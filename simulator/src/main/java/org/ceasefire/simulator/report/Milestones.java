package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.Milestone;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Step;
import org.ceasefire.vocabulary.Word;

/** The steps of a case: occurred, first seen, received, verified, attributed, decided, answered, closed. */
final class Milestones {
    private final Entries entries;
    private final Conclusions conclusions;
    private final Incidents incidents;
    private final Causes causes;

    Milestones(Entries entries, Conclusions conclusions, Incidents incidents, Causes causes) {
        this.entries = entries;
        this.conclusions = conclusions;
        this.incidents = incidents;
        this.causes = causes;
    }

    /** @param changes those of the case */
    List<Milestone> of(String id, List<Entry.CaseChange> changes, List<BreachStory> breaches) {
        List<String> members = changes.stream().map(Entry.CaseChange::incident).filter(incident -> incident != null).distinct().toList();
        List<Milestone> steps = new ArrayList<>();
        occurred(members).ifPresent(steps::add);
        steps.addAll(sight(members));
        firstRuling("existence", members, this::verifies).map(ruling -> new Milestone(ruling.t(), "judged", "Verified",
                Wording.plain(ruling.value().get("standing")) + ", " + ruling.subject())).ifPresent(steps::add);
        firstRuling("attribution", members, Milestones::attributes).map(ruling -> new Milestone(ruling.t(), "judged", "Attributed",
                "%s, %s, by %s".formatted(Wording.forces(ruling.value().get("side")), Wording.plain(ruling.value().get("likelihood")),
                        Wording.plain(ruling.value().get("basis"))))).ifPresent(steps::add);
        changes.stream().filter(change -> change.incident() != null).map(change -> change(change, breaches)).forEach(steps::add);
        steps.addAll(withdrawn(members, breaches));
        steps.addAll(restored(changes));
        steps.addAll(answers(id));
        changes.stream().filter(change -> change.incident() == null).map(change -> change(change, breaches)).forEach(steps::add);
        // A stable sort: steps of one instant stay in the order above, which is that of cause and effect.
        steps.sort(Comparator.comparing(Milestone::at));
        return steps;
    }

    /** The act behind what was seen first, so that the steps after it are steps of one happening. */
    private Optional<Milestone> occurred(List<String> members) {
        return members.stream().flatMap(member -> incidents.observed(member).stream()).sorted(Comparator.comparing(Entry.Observed::seen))
                .flatMap(first -> causes.act(first.id()).stream()).findFirst()
                .map(act -> new Milestone(act.t(), "truth", "Occurred", act.id() + ": " + Wording.act(act) + ", by "
                + Wording.forces(act.side())));
    }

    private List<Milestone> sight(List<String> members) {
        List<Entry.Observed> observed = members.stream().flatMap(member -> incidents.observed(member).stream()).toList();
        Optional<Milestone> seen = observed.stream().min(Comparator.comparing(Entry.Observed::seen))
                .map(first -> new Milestone(first.seen(), "seen", "First seen", source(first)));
        Optional<Milestone> received = observed.stream().min(Comparator.comparing(Entry.Observed::t))
                .map(first -> new Milestone(first.t(), "seen", "Received", source(first)));
        return Stream.of(seen, received).flatMap(Optional::stream).toList();
    }

    private static String source(Entry.Observed observed) {
        return "%s by %s (%s)".formatted(Wording.seen(observed), observed.source(), observed.provider());
    }

    private Optional<Entry.Ruling> firstRuling(String verdict, List<String> members, Predicate<Entry.Ruling> counts) {
        return members.stream().flatMap(member -> conclusions.of(verdict, member).stream()).flatMap(made -> made.history().stream())
                .filter(counts).min(Comparator.comparing(Entry.Ruling::t));
    }

    private boolean verifies(Entry.Ruling ruling) {
        String standing = ruling.value().getOrDefault("standing", Standing.UNVERIFIED.word());
        return Word.of(Standing.class, standing).atLeast(verifiedAt());
    }

    private Standing verifiedAt() {
        return entries.all(Entry.Reading.class).stream().filter(read -> read.name().equals("verified-at")).findFirst()
                .map(read -> Word.of(Standing.class, read.value())).orElse(Standing.PROBABLE);
    }

    private static boolean attributes(Entry.Ruling ruling) {
        String side = ruling.value().getOrDefault("side", Side.UNKNOWN.word());
        return !side.equals(Side.UNKNOWN.word());
    }

    private static Milestone change(Entry.CaseChange change, List<BreachStory> breaches) {
        String name = change.change().equals("joined") ? "Another incident joined" : "Case " + change.change();
        return new Milestone(change.t(), "judged", name, change.incident() == null ? "" : named(change.incident(), breaches));
    }

    /** An incident with what was found in it: {@code incident-5: No. 3, ground assault}. */
    private static String named(String incident, List<BreachStory> breaches) {
        List<String> found = breaches.stream().filter(breach -> breach.incident().equals(incident))
                .map(breach -> "No. %d, %s".formatted(breach.number(), Wording.plain(breach.type()))).toList();
        return found.isEmpty() ? incident : incident + ": " + Wording.list(found);
    }

    private static List<Milestone> withdrawn(List<String> members, List<BreachStory> breaches) {
        return breaches.stream().filter(breach -> breach.withdrawn() && members.contains(breach.incident()))
                .map(breach -> new Milestone(breach.breach().last().t(), "judged", "Breach No. %d withdrawn".formatted(breach.number()),
                        Wording.plain(breach.type()))).toList();
    }

    /** The sentence of the rule that called for it, and on what it rests. */
    private String why(Entry.Ruling made) {
        return made.grounds().stream().findFirst().map(reason -> entries.all(Entry.Rule.class).stream()
                .filter(rule -> rule.id().equals(reason.rule()))
                .map(rule -> "%s (%s)".formatted(rule.sentence(), String.join(", ", reason.evidence())))
                .findFirst().orElse("")).orElse("");
    }

    /** Findings that positions are restored, in the sectors of a case: reports from elsewhere, which may be wrong. */
    private List<Milestone> restored(List<Entry.CaseChange> changes) {
        return entries.all(Entry.Restored.class).stream()
                .filter(found -> changes.stream().anyMatch(change -> found.sector().equals(change.sector())))
                .map(found -> new Milestone(found.t(), "seen", "Positions reported restored",
                        "%s, by %s".formatted(found.sector(), found.by())))
                .toList();
    }

    private List<Milestone> answers(String id) {
        List<Milestone> steps = new ArrayList<>();
        conclusions.of("gate-proposal", id).forEach(made -> steps.add(
                new Milestone(made.made(), "judged", Wording.gate(made.value("gate")) + " proposed",
                        why(made.history().get(0)))));
        conclusions.of("overdue", id).forEach(made -> steps.add(
                new Milestone(made.made(), "judged", Wording.gate(made.value("gate")) + " overdue", "its clock ran out")));
        entries.all(Entry.Decided.class).stream().filter(made -> made.caseId().equals(id)).forEach(made -> steps.add(
                new Milestone(made.t(), "answered", Wording.gate(made.gate()) + " " + Wording.plain(made.outcome()),
                        "by " + Wording.body(made.by()))));
        entries.all(Entry.Responded.class).stream().filter(made -> made.caseId().equals(id)).forEach(made -> steps.add(
                new Milestone(made.t(), "answered",
                        made.step() == Step.WITHDRAWAL ? "Responders withdraw" : "Answered: " + Wording.plain(made.step()),
                        "tier " + made.tier() + ", " + Wording.forces(made.by()))));
        return steps;
    }
}
