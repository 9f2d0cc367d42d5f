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
import org.ceasefire.vocabulary.ClockStop;
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
    private final Times times;

    Milestones(Entries entries, Conclusions conclusions, Incidents incidents, Causes causes) {
        this.entries = entries;
        this.conclusions = conclusions;
        this.incidents = incidents;
        this.causes = causes;
        times = new Times(entries.exercise().startex());
    }

    /** @param changes those of the case */
    List<Milestone> of(String id, List<Entry.CaseChange> changes, List<BreachStory> breaches) {
        List<String> members = members(changes);
        List<Milestone> steps = new ArrayList<>();
        act(changes).map(act -> new Milestone(act.t(), "truth", "Occurred", act.id() + ": " + Wording.act(act) + ", by " + Wording.forces(act.side())))
                .ifPresent(steps::add);
        steps.addAll(sight(members));
        firstRuling("existence", members, this::verifies).map(ruling -> new Milestone(ruling.t(), "judged", "Verified",
                Wording.plain(ruling.value().get("standing")) + ", " + ruling.subject(), ruling.subject())).ifPresent(steps::add);
        firstRuling("attribution", members, Milestones::attributes).map(ruling -> new Milestone(ruling.t(), "judged", "Attributed",
                "%s, %s, by %s".formatted(Wording.forces(ruling.value().get("side")), Wording.plain(ruling.value().get("likelihood")),
                        Wording.plain(ruling.value().get("basis"))), ruling.subject())).ifPresent(steps::add);
        steps.addAll(reattributed(members));
        changes.stream().filter(change -> change.incident() != null).map(change -> change(change, breaches)).forEach(steps::add);
        steps.addAll(withdrawn(members, breaches));
        steps.addAll(restored(changes));
        steps.addAll(calmed(changes));
        steps.addAll(clocks(id));
        steps.addAll(answers(id));
        changes.stream().filter(change -> change.incident() == null).map(change -> change(change, breaches)).forEach(steps::add);
        // A stable sort: steps of one instant stay in the order above, which is that of cause and effect.
        steps.sort(Comparator.comparing(Milestone::at));
        return steps;
    }

    private static List<String> members(List<Entry.CaseChange> changes) {
        return changes.stream().map(Entry.CaseChange::incident).filter(incident -> incident != null).distinct().toList();
    }

    /** The act behind what was seen first, so that the steps after it are steps of one happening. */
    Optional<Entry.Act> act(List<Entry.CaseChange> changes) {
        return members(changes).stream().flatMap(member -> incidents.observed(member).stream()).sorted(Comparator.comparing(Entry.Observed::seen))
                .flatMap(first -> causes.act(first.id()).stream()).findFirst();
    }

    private List<Milestone> sight(List<String> members) {
        List<Entry.Observed> observed = members.stream().flatMap(member -> incidents.observed(member).stream()).toList();
        Optional<Milestone> seen = observed.stream().min(Comparator.comparing(Entry.Observed::seen))
                .map(first -> new Milestone(first.seen(), "seen", "First seen", source(first), first.id()));
        Optional<Milestone> received = observed.stream().min(Comparator.comparing(Entry.Observed::t))
                .map(first -> new Milestone(first.t(), "seen", "Received", source(first), first.id()));
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

    /** Who was held responsible before, and is no longer: the later finding amends the earlier. */
    private List<Milestone> reattributed(List<String> members) {
        return members.stream().flatMap(member -> conclusions.of("attribution", member).stream()).flatMap(made -> made.history().stream())
                .filter(ruling -> attributes(ruling) && !ruling.was().getOrDefault("side", ruling.value().get("side")).equals(ruling.value().get("side")))
                .map(ruling -> new Milestone(ruling.t(), "judged", "Attributed otherwise", "%s to %s, no longer to %s".formatted(ruling.subject(),
                        Wording.forces(ruling.value().get("side")), Wording.forces(ruling.was().get("side"))))).toList();
    }

    private static boolean attributes(Entry.Ruling ruling) {
        String side = ruling.value().getOrDefault("side", Side.UNKNOWN.word());
        return !side.equals(Side.UNKNOWN.word());
    }

    private static Milestone change(Entry.CaseChange change, List<BreachStory> breaches) {
        String name = change.change().equals("joined") ? "Another incident joined" : "Case " + change.change();
        return new Milestone(change.t(), "judged", name, change.incident() == null ? "" : named(change.incident(), breaches), change.incident() == null ? "" : change.incident());
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

    /** On what a ruling rests. */
    private static String on(Entry.Ruling made) {
        return made.grounds().stream().findFirst().map(reason -> String.join(", ", reason.evidence())).orElse("");
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
        entries.all(Entry.Decided.class).stream().filter(made -> made.caseId().equals(id)).forEach(made -> steps.add(
                new Milestone(made.t(), "answered", Wording.gate(made.gate()) + " " + Wording.plain(made.outcome()), Wording.decider(made), id + "/" + made.gate().word())));
        conclusions.of("gate-proposal", id).forEach(made -> steps.addAll(proposed(made)));
        conclusions.of("overdue", id).forEach(made -> steps.add(
                new Milestone(made.made(), "judged", Wording.gate(made.value("gate")) + " overdue", "its clock ran out")));
        entries.all(Entry.Responded.class).stream().filter(made -> made.caseId().equals(id)).forEach(made -> steps.add(
                new Milestone(made.t(), "answered",
                        made.step() == Step.WITHDRAWAL ? "Responders withdraw" : "Answered: " + Wording.plain(made.step()),
                        "tier " + made.tier() + ", " + Wording.responder(made.tier(), made.by()))));
        return steps;
    }

    /** A gate is proposed whenever there is a warrant for it anew. */
    private List<Milestone> proposed(Conclusion proposal) {
        List<Entry.Ruling> made = proposal.history().stream().filter(ruling -> ruling.change().equals("made")).toList();
        String gate = Wording.gate(proposal.value("gate"));
        return made.stream().map(ruling -> ruling == made.get(0) ? new Milestone(ruling.t(), "judged", gate + " proposed", why(ruling))
                : new Milestone(ruling.t(), "judged", gate + " proposed again", on(ruling))).toList();
    }

    /** The clocks of a case were stopped, or begin elsewhere than before. */
    private List<Milestone> clocks(String id) {
        List<Milestone> steps = new ArrayList<>();
        conclusions.of("stop", id).forEach(stop -> steps.add(new Milestone(stop.made(), "judged", "Clocks stopped",
                "by %s, as of %s".formatted(Wording.plain(stop.value("how")), times.full(Instant.parse(stop.value("at")))))));
        conclusions.of("clock", id).stream().flatMap(clock -> clock.history().stream())
                .filter(ruling -> ruling.was().containsKey("t0") && ruling.value().containsKey("t0"))
                .filter(ruling -> !ruling.was().get("t0").equals(ruling.value().get("t0")))
                .forEach(ruling -> steps.add(new Milestone(ruling.t(), "judged", "Clocks reckoned anew",
                        "t0 is now " + times.full(Instant.parse(ruling.value().get("t0"))))));
        return steps;
    }

    /** Apologies, and calls on the hotline, in the sectors of a case. */
    private List<Milestone> calmed(List<Entry.CaseChange> changes) {
        return entries.all(Entry.Calmed.class).stream().filter(calm -> changes.stream().anyMatch(change -> calm.sector().equals(change.sector())))
                .map(calm -> new Milestone(calm.t(), "seen", calm.how() == ClockStop.HOTLINE ? "Call on the hotline" : "Apology",
                        "%s, by %s".formatted(calm.sector(), Wording.forces(calm.by())))).toList();
    }
}
