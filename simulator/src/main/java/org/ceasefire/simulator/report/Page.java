package org.ceasefire.simulator.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;

/** Sentences that both forms of the report share. */
public final class Page {
    public static final String ILLUSTRATION = "Illustration, not a forecast";
    /** Longer sections are cut here, and say so. */
    public static final int MOST_ROWS = 300;
    /** More of a kind than this are not told in sentences: the rest stands in the tables. */
    static final int MOST_TOLD = 3;
    /** More breaches than this stand in the table alone. */
    public static final int MOST_DETAILED = 60;

    private Page() {}

    /** What stands where nothing was imagined and nobody blamed wrongly. */
    public static String nothingWrong(Story story) {
        List<BreachStory> standing = story.breaches().stream().filter(BreachStory::stands).toList();
        if (standing.isEmpty()) {
            return "No breach stands, so none is imagined and nobody is blamed.";
        }
        long unknown = standing.stream().filter(breach -> breach.observations().stream().noneMatch(one -> story.causes().known(one.id()))).count();
        return unknown == 0 ? "Every breach that stands rests on something hostile, and no side is blamed for what another did."
                : "No breach that stands is known to rest on nothing hostile, and no side to be blamed for what another did; %s on reports or records alone, "
                        .formatted(Wording.count(unknown, "breach rests", "breaches rest")) + "of which the ledger does not tell whether they are true.";
    }

    /** For whom, of what, up to when. */
    public static String about(Story story) {
        Times times = story.times();
        String run = story.truth() ? ", seed %d, run %d".formatted(story.header().seed(), story.header().run()) : "";
        return "After-action report for %s. Scenario %s%s. STARTEX %s, ENDEX %s. %s Simulator %s.".formatted(
                story.viewer().word(), story.exercise().id(), run, times.dtg(story.exercise().startex()),
                times.dtg(story.exercise().endex()),
                ends(story), story.header().version());
    }

    /** Where the ledger ends, or as of when a story is told. */
    public static String ends(Story story) {
        return story.asKnownAt().map(at -> "As known at " + story.times().full(at) + ": what came later is left out.")
                .orElse("The ledger ends at " + story.times().full(story.end()) + ".");
    }

    /** What was last decided on a gate, or what stands in the way of that. */
    public static String outcome(CaseStory.GateStory gate) {
        return gate.decided().map(Wording::decided).orElse(gate.told().map(CaseStory.Round::open).orElse("never put to anybody"));
    }

    /** What a closed incident really was, for those who may know. */
    public static String truly(Misjudged.Closed closed, Story story) {
        return closed.truly().map(truly -> truly ? "innocent" : "not innocent, or not only").orElse(story.truth() ? "not known: it rests on reports" : "not open to this audience");
    }

    public static String imagined(Misjudged.Imagined one) {
        String really = Stream.concat(one.acts().stream().map(act -> act.id() + ", " + Wording.act(act)),
                one.decoys().stream().map(unit -> unit + ", a decoy")).collect(Collectors.joining("; "));
        boolean deceived = !one.decoys().isEmpty() || one.acts().stream().anyMatch(act -> act.act() == ActKind.STAGING);
        return "Breach No. %d (%s) rests on %s: %s.".formatted(one.breach().number(), Wording.plain(one.breach().type()),
                deceived ? "a deception" : "nothing hostile", really.isEmpty() ? "false alarms only" : really);
    }

    public static String blamed(Misjudged.Blamed one) {
        return "Breach No. %d (%s) is laid to %s; it was done by %s.".formatted(one.breach().number(), Wording.plain(one.breach().type()),
                Wording.forces(one.breach().side()), Wording.forces(one.really()));
    }

    /** What stands where no breach does. */
    public static String noBreach(Story story) {
        return story.monitor() ? "none" : "not open to this audience";
    }

    /** A staged scene or decoys, and whether that deceived. */
    public static String deception(Deception one) {
        return "%s, %s, by %s. %s".formatted(one.id(), one.what(), Wording.forces(one.by()), one.outcome());
    }

    /** The breaches found beside a claim. */
    public static String findings(Story story, Entry.Claimed claim) {
        List<BreachStory> breaches = story.beside(claim);
        return breaches.isEmpty() ? noBreach(story) : breaches.stream().map(breach -> "No. " + breach.number())
                .collect(Collectors.joining(", "));
    }

    /** What a provider shares, in a sentence. */
    public static String sharing(Entry.Provider provider) {
        return provider.sharing() == null ? "everything, with the centre, at once" : provider.sharing();
    }

    /** The looks that a provider kept from the centre. */
    public static List<Entry.Withheld> withheld(Story story, Entry.Provider provider) {
        return story.all(Entry.Withheld.class).stream().filter(each -> each.provider().equals(provider.id())).toList();
    }

    /** How many observations it kept with them. */
    public static int keptObservations(Story story, Entry.Provider provider) {
        return withheld(story, provider).stream().mapToInt(each -> each.observations().size()).sum();
    }

    /** As many breaches as are told with their evidence. */
    public static List<BreachStory> detailed(List<BreachStory> breaches) {
        return breaches.subList(0, Math.min(MOST_DETAILED, breaches.size()));
    }

    /** As many rows as a section shows. */
    public static <T> List<T> shown(List<T> rows) {
        return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    /** How many rows of a table were cut; nothing if none were. */
    public static String left(int rows) {
        return rows > MOST_ROWS ? "The first %d of %d are shown; the ledger holds the rest.".formatted(MOST_ROWS, rows) : "";
    }
}
