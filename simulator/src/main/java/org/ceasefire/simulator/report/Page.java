package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;

/** Sentences that both forms of the report share. */
public final class Page {
    public static final String ILLUSTRATION = "Illustration, not a forecast";
    /** Longer sections are cut here, and say so. */
    public static final int MOST_ROWS = 300;

    /** Of the observations behind one piece of evidence, as many as are told one by one. */
    private static final int MOST_EVIDENCE = 3;

    private static final int MOST_PIECES = 10;
    /** More breaches than this stand in the table alone. */
    public static final int MOST_DETAILED = 60;

    /** What heads the table of what was seen. */
    public static final List<String> SIGHT = List.of("Acts", "Seen", "Share", "First sight: median", "longest", "Receipt: median", "longest");
    /** What heads the table of coverage. */
    public static final List<String> COVERED = List.of("Sector", "Cells ever seen well", "Not looked at", "Could not have seen", "Saw nothing",
            "Saw something", "Would have noticed a vehicle", "Mean revisit", "Longest gap, median cell", "Longest gap, worst cell");
    public static final String COVERAGE = "Shares of all hours of all cells, squares of 10 km of which each counts as its middle. A vehicle is one "
            + "of 2.3 m that stands in the open; it would have been noticed, and the cell is well seen, if the best look of the hour had a "
            + "chance of 50 % or more; revisit and gaps are between such hours. Saw nothing, or something, is said of every sensor, also of thermal ones, which see fires and "
            + "no vehicles. Drones and satellites only, by when they looked and not by when their pictures arrived.";

    private Page() {}

    /** What stands where nothing was imagined and nobody blamed wrongly. */
    public static String nothingWrong(Story story) {
        return story.breaches().stream().anyMatch(BreachStory::stands)
                ? "Every breach that stands rests on something hostile, and no side is blamed for what another did."
                : "No breach stands, so none is imagined and nobody is blamed.";
    }

    /** For whom, of what, up to when. */
    public static String about(Story story) {
        Times times = story.times();
        String run = story.truth() ? ", seed %d, run %d".formatted(story.header().seed(), story.header().run()) : "";
        return "After-action report for %s. Scenario %s%s. STARTEX %s, ENDEX %s; the ledger ends at %s. Simulator %s.".formatted(
                story.viewer().word(), story.exercise().id(), run, times.dtg(story.exercise().startex()),
                times.dtg(story.exercise().endex()),
                times.full(story.end()), story.header().version());
    }

    /** Whether it is held that a breach happened: its standing, or for a duty that nothing came of it. */
    public static String happened(BreachStory breach) {
        return breach.standing().isEmpty() ? lapse(breach) ? "by the record" : "–" : Wording.plain(breach.standing());
    }

    private static boolean lapse(BreachStory breach) {
        return breach.type().equals("procedural-lapse");
    }

    /**
     * What was judged of a breach, in sentences. Likelihood and confidence never share one: they are different things.
     */
    public static String judgement(BreachStory breach) {
        List<String> sentences = new ArrayList<>(List.of(Wording.upperFirst(breach.gravity()) + "."));
        if (breach.standing().isEmpty()) {
            sentences.add(lapse(breach) ? "The mechanism’s own records show it." : "That it happened is not assessed.");
        } else {
            sentences.add("By the evidence that the policy asks for it is %s.".formatted(Wording.plain(breach.standing())));
            sentences.add(breach.icd203().isEmpty() ? "" : "That it happened is %s.".formatted(breach.icd203()));
            sentences.add(breach.confidence().isEmpty() ? "" : "Confidence in that is %s.".formatted(Wording.plain(breach.confidence())));
        }
        sentences.add("Held responsible: %s.".formatted(breach.attribution()));
        breach.against().forEach(objection -> sentences.add(objection + "."));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether a breach stands, and since or until when. */
    public static String state(BreachStory breach, Times times) {
        if (!breach.mergedInto().isEmpty()) {
            return "merged into " + breach.mergedInto();
        }
        return breach.stands() ? "stands since " + times.dtg(breach.breach().made()) : "withdrawn " + times.dtg(breach.breach().last().t());
    }

    /** What was last decided on a gate, or what stands in the way of that. */
    static String outcome(CaseStory.GateStory gate) {
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

    /** A piece of evidence in words: what, by which source, how often and when. */
    public static String piece(BreachStory.Piece piece, Times times) {
        List<Entry.Observed> all = piece.observations();
        if (all.isEmpty()) {
            return piece.id();
        }
        Entry.Observed first = all.get(0);
        String seen = all.size() == 1 ? "" : ": %d times, seen from %s to %s".formatted(all.size(),
                times.dtg(all.stream().map(Entry.Observed::seen).min(Comparator.naturalOrder()).orElseThrow()),
                times.dtg(all.stream().map(Entry.Observed::seen).max(Comparator.naturalOrder()).orElseThrow()));
        Entry.Observed told = all.stream().filter(one -> one.type() != null && !one.type().isEmpty()).findFirst().orElse(first);
        return "%s by %s (%s, %s)%s".formatted(Wording.seen(told), first.source(), first.provider(),
                Wording.plain(first.sensor()), seen);
    }

    public static List<Entry.Observed> told(BreachStory.Piece piece) {
        return piece.observations().subList(0, Math.min(MOST_EVIDENCE, piece.observations().size()));
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

    /** As many pieces of evidence as a reason shows. */
    public static List<BreachStory.Piece> pieces(BreachStory.Why why) {
        return why.evidence().subList(0, Math.min(MOST_PIECES, why.evidence().size()));
    }

    /** The rows of what was seen, as {@link #SIGHT} heads them: of all acts, then by kind of act, then by kind of sensor. */
    public static List<List<String>> sight(Sight sight) {
        List<List<String>> rows = new ArrayList<>(List.of(sight("All acts", sight.all())));
        sight.byAct().forEach(share -> rows.add(sight(Wording.upperFirst(Wording.plain(share.of())), share)));
        sight.byKind().forEach(share -> rows.add(sight("All, by " + Wording.plain(share.of()), share)));
        return rows;
    }

    private static List<String> sight(String of, Sight.Share share) {
        return List.of(of, share.seen() + " of " + share.acts(), percent(share.share()),
                hours(share.sight(), Sight.Delay::median_h), hours(share.sight(), Sight.Delay::longest_h),
                hours(share.receipt(), Sight.Delay::median_h), hours(share.receipt(), Sight.Delay::longest_h));
    }

    /** A row of the table of coverage, as {@link #COVERED} heads them. */
    public static List<String> covered(Coverage.Row row) {
        return List.of(row.sector(), row.everWell() + " of " + row.cells(), percent(row.unseen()), percent(row.blind()), percent(row.nothing()),
                percent(row.something()), percent(row.well()), row.revisit_h() == null ? "–" : Wording.trimmed(row.revisit_h()) + " h",
                gap(row.medianGap_h()), gap(row.worstGap_h()));
    }

    private static String gap(Integer hours) {
        return hours == null ? "never seen" : hours + " h";
    }

    private static String hours(Sight.Delay delay, ToDoubleFunction<Sight.Delay> which) {
        return delay == null ? "–" : Times.span(Duration.ofMillis(Math.round(which.applyAsDouble(delay) * 3.6e6)));
    }

    private static String percent(double share) {
        return Wording.trimmed(share * 100) + " %";
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
