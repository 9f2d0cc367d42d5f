package org.ceasefire.simulator.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Header;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Word;

/** All that a report tells one viewer, read off the ledger. Made from the entries that the viewer may see, and from nothing else. */
public final class Story {
    private final Entries entries;
    private final Times times;
    private final Sectors sectors;
    private final Hostile hostile;
    private final Conclusions conclusions;
    private final Incidents incidents;
    private final Causes causes;
    private final Receipts receipts;
    private final Missed misses;
    private final List<BreachStory> breaches;
    private final List<CaseStory> cases;
    private final List<Misjudged.Closed> closed;
    private final List<Misjudged.Imagined> imagined;
    private final List<Misjudged.Blamed> blamed;
    private final List<Deception> deceptions;
    private final List<MissedAct> missed;
    private final Sight sight;
    private final Optional<Coverage> coverage;
    private final List<SensorWork> sensors;
    private final List<OrderStory> orders;
    private final List<CueStory> cues;
    private final List<OpenQuestion> questions;
    private final List<Warned> warnings;

    private Story(Entries entries) {
        this.entries = entries;
        times = new Times(entries.exercise().startex());
        sectors = new Sectors(entries);
        hostile = Hostile.of(entries);
        conclusions = new Conclusions(entries.all(Entry.Ruling.class));
        incidents = new Incidents(entries);
        causes = new Causes(entries);
        Misjudged misjudged = new Misjudged(causes, incidents);
        breaches = new Breaches(entries, conclusions, incidents).all();
        cases = new Cases(entries, conclusions, new Milestones(entries, conclusions, incidents, causes)).all(breaches);
        closed = misjudged.closed(conclusions, truth());
        imagined = misjudged.imagined(breaches);
        blamed = misjudged.blamed(breaches);
        deceptions = Deception.all(entries, hostile, causes, imagined);
        receipts = new Receipts(entries, incidents, closed);
        orders = OrderStory.all(entries);
        misses = new Missed(entries, sectors, hostile, receipts, orders);
        missed = misses.all();
        sight = Sight.of(entries, hostile, receipts, causes);
        coverage = Coverage.of(entries, sectors);
        sensors = SensorWork.of(entries, causes);
        cues = CueStory.all(entries);
        questions = OpenQuestion.all(entries, conclusions, incidents);
        warnings = Warned.all(conclusions);
    }

    /**
     * What a ledger tells a viewer. What the viewer may not see is not in it.
     *
     * @throws IOException if the ledger cannot be read
     * @throws BrokenLedger if it cannot be understood
     */
    public static Story read(Path ledger, Viewer viewer) throws IOException {
        return read(ledger, viewer, Instant.MAX);
    }

    /** The same, as if the ledger ended at an instant, that instant included. */
    public static Story read(Path ledger, Viewer viewer, Instant until) throws IOException {
        try {
            return new Story(Entries.read(ledger, viewer, until));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw BrokenLedger.unknown(ledger, e);
        }
    }

    /** This story as it was known at an earlier instant, that instant included. */
    public Story asOf(Instant instant) {
        return new Story(entries.until(instant));
    }

    /** The part of this story that another viewer may see too. */
    public Story seenBy(Viewer other) {
        return new Story(entries.seenBy(other));
    }

    /** As of when it is told, if not as of the end of the ledger. */
    public Optional<Instant> asKnownAt() {
        return entries.until().equals(Instant.MAX) ? Optional.empty() : Optional.of(entries.until());
    }

    public Header header() {
        return entries.header();
    }

    public Viewer viewer() {
        return entries.viewer();
    }

    /** Whether the viewer may see the truth. */
    public boolean truth() {
        return entries.truth();
    }

    public Times times() {
        return times;
    }

    /** Whether the viewer may see what the monitoring centre received and judged. */
    public boolean monitor() {
        return entries.viewer().sees(Audience.MONITOR);
    }

    public Entry.Exercise exercise() {
        return entries.exercise();
    }

    /** The entries of a kind, in the order of the ledger. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        return entries.all(kind);
    }

    public List<Entry.Act> acts() {
        return entries.all(Entry.Act.class);
    }

    public List<Entry.Observed> observations() {
        return entries.all(Entry.Observed.class);
    }

    public List<BreachStory> breaches() {
        return breaches;
    }

    /** When a gate of a case was put to its deciders, how they voted, and what was decided. */
    public List<Entry> ballots(String caseId, Gate gate) {
        return entries.ballots(caseId, gate);
    }

    public List<CaseStory> cases() {
        return cases;
    }

    public List<Misjudged.Closed> closed() {
        return closed;
    }

    public List<Misjudged.Imagined> imagined() {
        return imagined;
    }

    public List<Misjudged.Blamed> blamed() {
        return blamed;
    }

    /** Staged scenes and decoys, and whether they deceived. */
    public List<Deception> deceptions() {
        return deceptions;
    }

    public List<MissedAct> missed() {
        return missed;
    }

    /** Why looks, flights and orders did not bring an act to the centre, be it missed as a whole or not. */
    public List<Reason> reasons(Entry.Act act) {
        return misses.reasons(act);
    }

    /** Every verdict, in the order in which they were first made. */
    public List<Conclusion> conclusions() {
        return conclusions.all();
    }

    /** The verdicts of a kind on a subject, in the order in which they were first made. */
    public List<Conclusion> conclusions(String verdict, String subject) {
        return conclusions.of(verdict, subject);
    }

    /** An incident as it was last recorded. */
    public Optional<Entry.IncidentChange> incident(String id) {
        return incidents.find(id);
    }

    /** What has been received of an incident. */
    public List<Entry.Observed> observations(String incident) {
        return incidents.observed(incident);
    }

    /** For how many missed acts each reason holds, movements back left out. */
    public Map<MissReason, Integer> missReasons() {
        return Missed.byReason(missed);
    }

    /** How much was seen of what happened, and how late; nothing for a viewer who may not know what happened. */
    public Sight sight() {
        return sight;
    }

    /** When and how well the ground was looked at; empty if nobody looked, or for a viewer who may not know. */
    public Optional<Coverage> coverage() {
        return coverage;
    }

    public List<SensorWork> sensors() {
        return sensors;
    }

    /** The scenes that were ordered of satellites. */
    public List<OrderStory> orders() {
        return orders;
    }

    /** When a report was to send a drone. */
    public List<CueStory> cues() {
        return cues;
    }

    /** What the law could not settle by itself. */
    public List<OpenQuestion> questions() {
        return questions;
    }

    /** When which sector warned. */
    public List<Warned> warnings() {
        return warnings;
    }

    public Atlas atlas() {
        return Atlas.of(entries, hostile, breaches);
    }

    /** What really happened; empty for a viewer who may not see it. */
    public Hostile hostile() {
        return hostile;
    }

    /** The case that the story is about: of those by the ladder the one that was answered highest, then the one with most gates, then the first. */
    public Optional<CaseStory> mainCase() {
        return cases.stream().max(Comparator.comparing((CaseStory one) -> one.responses().stream().mapToInt(Entry.Responded::tier).max().orElse(0))
                .thenComparing(one -> one.gates().size()).thenComparing(one -> -cases.indexOf(one)));
    }

    /** The act that the story is about: what was seen first of that case; empty if that is not known, or may not be. */
    public Optional<Entry.Act> mainAct() {
        return mainCase().flatMap(CaseStory::act);
    }

    /** What was received of an act in time to count. */
    public List<Entry.Observed> observationsOf(Entry.Act act) {
        return receipts.inTime(act);
    }

    public List<Figure> figures() {
        return Figure.of(this);
    }

    public Axis axis(CaseStory story) {
        return Axis.of(story);
    }

    /** The name of a sector; empty for none. */
    public String sectorName(String id) {
        return id == null || id.isEmpty() ? "" : sectors.name(id);
    }

    /** The sectors of the theatre by id, in the order of the ledger. */
    public List<String> sectors() {
        return sectors.ids();
    }

    /** The first sector that a place lies in; empty outside all of them. */
    public String sectorAt(Position place) {
        return sectors.at(place);
    }

    /** Where observations really come from; nothing for a viewer who may not see the truth. */
    public Causes causes() {
        return causes;
    }

    /** The ids of the sectors in which an act happened. */
    public List<String> sectorsOf(Entry.Act act) {
        return sectors.of(act);
    }

    /** The names of the sectors in which an act happened. */
    public String sectorOf(Entry.Act act) {
        return Wording.list(sectors.of(act).stream().map(sectors::name).toList());
    }

    /** The breaches that can be what a claim alleges: of its kind, laid to those whom it accuses, about there and then. */
    public List<BreachStory> beside(Entry.Claimed claim) {
        return breaches.stream().filter(breach -> breach.stands() && breach.side().equals(claim.against().word()))
                .filter(breach -> incidents.find(breach.incident()).filter(incident -> Truthful.is(claim, incident)).isPresent()).toList();
    }

    /** The hostile acts that a claim can have meant: of its kind, by those whom it accuses, about there and then. */
    public List<Entry.Act> meant(Entry.Claimed claim) {
        return hostile.acts().stream().filter(act -> Truthful.is(claim, act)).toList();
    }

    /** What really happened of the kind that a claim alleges, by those whom it accuses, about there and then. */
    public String really(Entry.Claimed claim) {
        List<String> acts = meant(claim).stream().map(Entry.Act::id).toList();
        return acts.isEmpty() ? "nothing of the kind by " + Wording.forces(claim.against()) + " thereabouts" : Wording.list(acts);
    }

    /** When the ledger ends. */
    public Instant end() {
        return entries.end();
    }
}
