package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.geography.Area;
import org.ceasefire.incidents.Announcement;
import org.ceasefire.incidents.CoverageRegister;
import org.ceasefire.incidents.DayRegister;
import org.ceasefire.incidents.IncidentRegister;
import org.ceasefire.incidents.Plea;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.CaseMember;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Verified;
import org.ceasefire.vocabulary.Volley;

/** The desk that keeps the register of incidents: it states to the law what is held of each, and archives what is over. */
final class IncidentDesk {
    /** Alarms that rang about an incident are not stated with it: what is known of it is stated anew, they stay. */
    static final String RUNG = "/rung";

    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final Docket docket;
    private final Consumer<Entry> entries;
    private final IncidentRegister register;
    private final CoverageRegister coverage;
    private final DayRegister days = new DayRegister();

    IncidentDesk(Scenario scenario, Adjudicator adjudicator, Timeline timeline, Docket docket, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.docket = docket;
        this.entries = entries;
        this.register = new IncidentRegister(scenario.theatre(), scenario.correlation());
        this.coverage = new CoverageRegister(scenario.policy().lookSpeaksFor(), scenario.policy().nothingSeenFrom());
    }

    void take(Observation observation) {
        IncidentRegister.Joined joined = register.take(observation);
        for (String merged : joined.merged()) {
            entries.accept(CentreEntries.gone(timeline.now(), "merged", merged, joined.id()));
            docket.holding(merged).forEach(file -> inherit(file, joined.id()));
            forget(merged);
        }
        Registered registered = restate(joined.id());
        joined.beside().forEach(this::restate);
        entries.accept(CentreEntries.incident(timeline.now(), joined.isNew() ? "made" : "changed", registered, observation.id()));
        age(joined.id());
    }

    void take(Announcement announcement) {
        register.take(announcement).forEach(this::restate);
    }

    void take(Plea plea) {
        register.take(plea).forEach(this::restate);
    }

    /** A case that held an incident now merged holds the one that it was merged into. */
    private void inherit(Docket.Case file, String incident) {
        if (!file.incidents().contains(incident)) {
            file.join(incident, register.registered(incident).point());
            adjudicator.state(file.id(), new CaseMember(file.id(), incident, timeline.now()));
            String sector = register.registered(incident).incident().sector();
            entries.accept(new Entry.CaseChange(
                    timeline.now(), Audience.MONITOR, "joined", file.id(), file.scope(), file.track(), sector, incident));
        }
    }

    /** States what is now held of an incident. */
    private Registered restate(String incident) {
        Registered registered = register.registered(incident);
        adjudicator.restate(incident, registered.facts());
        if (days.take(registered.incident())) {
            adjudicator.restate("days", days.facts());
        }
        if (!docket.holding(incident).isEmpty()) {
            follow(registered);
        }
        return registered;
    }

    /** Ground was watched, and how likely what would have been noticed on it. */
    void watch(Area ground, Instant from, Instant to, CoverageRegister.Noticing noticing) {
        coverage.look(ground, from, to, noticing).forEach(covered -> adjudicator.state(covered.incident() + "/watched", covered));
    }

    Registered registered(String incident) {
        return register.registered(incident);
    }

    boolean isOpen(String incident) {
        return register.isOpen(incident);
    }

    /** Begins to keep account of when an incident's place is watched. */
    void follow(String incident) {
        follow(register.registered(incident));
    }

    private void follow(Registered registered) {
        coverage.follow(registered.incident().id(), registered.incident().happening(), registered.point());
    }

    /** Sets when a case, an incident or what was told may be too old to change. */
    void age(String subject) {
        timeline.put(timeline.now().plus(scenario.policy().evidenceHorizon()), "ages/" + subject, new Due.Ages(subject));
    }

    /** When the oldest of what is open was first seen; none if nothing is open. It asks all that is open. */
    Optional<Instant> oldest() {
        return register.oldest();
    }

    /** Whether there are announcements or pleas that can concern nothing seen at this instant or later. */
    boolean remembersBefore(Instant horizon) {
        return register.remembersBefore(horizon);
    }

    /** Forgets the announcements and pleas that can concern nothing seen at this instant or later. */
    void forgetBefore(Instant oldest) {
        register.forgetBefore(oldest);
    }

    /**
     * Archives an incident with those that are counted with it, unless one of them, or one beside them, whose verdicts may rest on them, is
     * held by a case or was heard of within the horizon. Those beside are asked again once they are alone.
     */
    void archiveUnlessHeld(String incident) {
        List<String> fellows = register.isOpen(incident) ? countedWith(incident) : List.of();
        boolean areOver = fellows.stream().allMatch(each -> isOver(each) && register.beside(each).stream().allMatch(this::isOver));
        if (!areOver || fellows.isEmpty()) {
            return;
        }
        Set<String> beside = new TreeSet<>();
        fellows.forEach(each -> beside.addAll(archive(each)));
        beside.removeAll(fellows);
        beside.forEach(adjudicator::settle);
        beside.forEach(this::restate);
        beside.forEach(this::archiveUnlessHeld);
    }

    /** Itself included. */
    private List<String> countedWith(String incident) {
        return isCounted(incident) ? days.fellows(incident).stream().filter(this::isCounted).toList() : List.of(incident);
    }

    /** The law counts by day what is verified and so may be a breach, and fire that is laid to a party; nothing else. */
    private boolean isCounted(String incident) {
        return adjudicator.stands(Verified.class, incident) || adjudicator.stands(Volley.class, incident);
    }

    private boolean isOver(String incident) {
        return docket.holding(incident).isEmpty()
                && !register.lastHeard(incident).plus(scenario.policy().evidenceHorizon()).isAfter(timeline.now());
    }

    /** Which were beside it. */
    private Set<String> archive(String incident) {
        entries.accept(CentreEntries.gone(timeline.now(), "archived", incident, null));
        Set<String> beside = register.archive(incident);
        if (isCounted(incident)) {
            adjudicator.settle(days.sectorDay(incident));
        }
        forget(incident);
        return beside;
    }

    private void forget(String incident) {
        adjudicator.archive(incident);
        adjudicator.archive(incident + "/watched");
        adjudicator.archive(incident + RUNG);
        coverage.forget(incident);
        if (days.forget(incident)) {
            adjudicator.restate("days", days.facts());
        }
        timeline.cancel("ages/" + incident);
    }
}
