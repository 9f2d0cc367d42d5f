package org.ceasefire.simulator.report.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** The scores as tables, from what happened to what was decided on it. */
public final class ScoreTables {
    private final Story story;
    private final Scores scores;

    private ScoreTables(Story story) {
        this.story = story;
        scores = Scores.of(story);
    }

    /** Only for a story that holds the truth. */
    public static List<ScoreTable> of(Story story) {
        ScoreTables tables = new ScoreTables(story);
        return List.of(tables.acts(), tables.times(), tables.findings(), tables.attribution(), tables.calibration(), tables.escalation(),
                tables.sensors(), tables.rules());
    }

    private ScoreTable acts() {
        ActScores.Row all = scores.acts().all();
        String told = all.acts() == 0 ? "There was no hostile act." : "%s detected, %d missed; %s in a breach that stands at the end.".formatted(
                Wording.upperFirst(ofThem(all.detected(), "hostile act was", "hostile acts were")), all.missed(), of(all.found(), "is", "are"));
        return new ScoreTable("What became of the hostile acts", told, List.of("Acts", "Happened", "Detected", "Missed", "In a breach", "Laid rightly"),
                groups(row -> List.of(String.valueOf(row.acts()), ScoreWords.share(row.detected()), String.valueOf(row.missed()),
                        ScoreWords.share(row.found()), ScoreWords.share(row.laid()))), ActScores.DEFINITIONS.subList(0, 5));
    }

    private static String ofThem(Share share, String one, String many) {
        return share.of() == 1 ? (share.count() == 1 ? "the one " : "not the one ") + one : "%d of %d %s".formatted(share.count(), share.of(), many);
    }

    private static String of(Share share, String one, String many) {
        return share.count() + " " + (share.count() == 1 ? one : many);
    }

    private List<List<String>> groups(Function<ActScores.Row, List<String>> cells) {
        ActScores acts = scores.acts();
        return acts.all().acts() == 0 ? List.of() : Stream.of(Stream.of(led("All", cells.apply(acts.all()))),
                acts.byKind().stream().map(row -> led(Wording.upperFirst(Wording.plain(row.of())), cells.apply(row))),
                acts.bySector().stream().map(row -> led(sector(row.of()), cells.apply(row)))).flatMap(rows -> rows).toList();
    }

    private static List<String> led(String head, List<String> cells) {
        return Stream.concat(Stream.of(head), cells.stream()).toList();
    }

    private String sector(String id) {
        return id.equals("elsewhere") ? "Outside all sectors" : "Sector " + story.sectorName(id);
    }

    private ScoreTable times() {
        ActScores.Row all = scores.acts().all();
        List<String> steps = Stream.of(step("seen", all.seen()), step("received", all.received()), step("verified", all.verified()),
                step("attributed", all.attributed())).filter(step -> !step.isEmpty()).toList();
        String told = steps.isEmpty() ? "" : "From the beginning of an act, at the median (of so many acts; at the longest): " + String.join("; ", steps) + "."
                + early(all.seen());
        return new ScoreTable("How late", steps.isEmpty() ? "The centre received nothing of any hostile act." : told, List.of("Median, of so many acts", "Seen", "Received", "Verified", "Attributed"),
                steps.isEmpty() ? List.of() : groups(row -> Stream.of(row.seen(), row.received(), row.verified(), row.attributed()).map(ScoreWords::median).toList()),
                ActScores.DEFINITIONS.subList(5, 9));
    }

    private static String step(String name, Delay delay) {
        if (delay == null) {
            return "";
        }
        String interval = delay.low_h() == null ? "" : "95 %% interval of the median %s; ".formatted(ScoreWords.interval(delay));
        return "%s after %s (%d; %sat the longest %s)".formatted(name, ScoreWords.span(delay.median_h()), delay.n(), interval, ScoreWords.span(delay.longest_h()));
    }

    private static String early(Delay seen) {
        return seen == null || seen.early() == 0 ? "" : " Of %s, the sensor's clock put the sight before the act; that counts as 0 min.".formatted(
                Wording.count(seen.early(), "act", "acts"));
    }

    private ScoreTable findings() {
        FindingScores found = scores.findings();
        FindingScores.Row all = found.all();
        FindingScores.Withdrawn gone = found.withdrawn();
        String told = all.standing() == 0 ? "No breach stands at the end." : "%s at the end: %d true, %d false, %d not known.".formatted(
                Wording.upperFirst(Wording.count(all.standing(), "breach stands", "breaches stand")), all.correct(), all.imagined(), all.unknown());
        String withdrawn = gone.breaches() == 0 ? "" : " %s withdrawn: %d rightly, %d wrongly, %d not known; they had stood for %s at the median, %s at the longest."
                .formatted(Wording.count(gone.breaches(), "breach was", "breaches were"), gone.rightly(), gone.wrongly(), gone.unknown(),
                        ScoreWords.span(gone.stood().median_h()), ScoreWords.span(gone.stood().longest_h()));
        return new ScoreTable("Breaches against the truth", told + withdrawn,
                List.of("Breaches", "Stand", "True", "Wrong side", "False", "Not known", "Share true", "Until found"), all.standing() == 0 ? List.of() : Stream.of(
                Stream.of(finding("All", all)), found.byType().stream().map(row -> finding(Wording.upperFirst(Wording.plain(row.of())), row)),
                found.byArticle().stream().map(row -> finding("Article " + Wording.article(row.of()), row)),
                found.bySector().stream().map(row -> finding(sector(row.of()), row))).flatMap(rows -> rows).toList(), FindingScores.DEFINITIONS);
    }

    private static List<String> finding(String head, FindingScores.Row row) {
        return List.of(head, String.valueOf(row.standing()), String.valueOf(row.correct()), String.valueOf(row.wrongSide()), String.valueOf(row.imagined()),
                String.valueOf(row.unknown()), ScoreWords.percent(row.share()), ScoreWords.median(row.found()));
    }

    private ScoreTable attribution() {
        AttributionScores all = scores.attribution();
        List<List<String>> rows = new ArrayList<>();
        for (Laid really : Laid.values()) {
            List<Integer> counts = Stream.of(Laid.values()).map(laid -> all.in(really, laid)).toList();
            if (counts.stream().anyMatch(count -> count > 0)) {
                rows.add(led(upper(really, "not known"), counts.stream().map(count -> count == 0 ? ScoreWords.NONE : String.valueOf(count)).toList()));
            }
        }
        String told = all.right().of() == 0 ? "Nothing was laid to anybody of which the ledger knows what was there."
                : "Laid rightly: %s.".formatted(ScoreWords.share(all.right()));
        return new ScoreTable("Who did it, and to whom it was laid", told, Stream.concat(Stream.of("Really done by"),
                Stream.of(Laid.values()).map(laid -> "Laid to " + name(laid, "an unknown side"))).toList(), rows, AttributionScores.DEFINITIONS);
    }

    private static String upper(Laid laid, String unknown) {
        return Wording.upperFirst(name(laid, unknown));
    }

    private static String name(Laid laid, String unknown) {
        return laid == Laid.UNKNOWN ? unknown : laid == Laid.ANOTHER ? "another side" : Wording.forces(laid.word());
    }

    private ScoreTable calibration() {
        Calibration all = scores.calibration();
        List<List<String>> rows = new ArrayList<>();
        said(rows, "Likelihood, at first", all.likelihoodAtFirst());
        said(rows, "Likelihood, at the end", all.likelihoodAtEnd());
        said(rows, "Standing, at first", all.standingAtFirst());
        said(rows, "Standing, at the end", all.standingAtEnd());
        said(rows, "Attribution, at the end", all.attribution());
        String words = all.standingAtEnd().stream().filter(said -> said.correct().of() > 0).sorted(Comparator.comparing((Calibration.Said said) -> -said.from()))
                .map(said -> "%s, %d of %d".formatted(Wording.plain(said.word()), said.correct().count(), said.correct().of())).collect(Collectors.joining("; "));
        String told = rows.isEmpty() ? "No incident was judged." : words.isEmpty() ? "Of all that was judged, reports alone tell."
                : "At the end, of what was called %s was true.".formatted(words);
        return new ScoreTable("Of what was called probable, how much was true", told,
                List.of("Said", "Word", "Promised", "True", "Against the promise", "Not known"), rows, Calibration.DEFINITIONS);
    }

    private static void said(List<List<String>> rows, String what, List<Calibration.Said> all) {
        all.stream().sorted(Comparator.comparing((Calibration.Said said) -> -said.from())).forEach(said -> rows.add(List.of(what, Wording.plain(said.word()),
                "%d–%d %%".formatted(Math.round(said.from() * 100), Math.round(said.to() * 100)), ScoreWords.share(said.correct()), said.kept(),
                String.valueOf(said.unknown()))));
    }

    private ScoreTable escalation() {
        Escalation all = scores.escalation();
        List<List<String>> rows = all.gates().stream().map(gate -> List.of(Wording.title(gate.caseId()), Wording.gate(gate.gate()),
                Wording.plain(gate.came()), gate.came().meaning() + because(gate))).toList();
        String counts = all.counts().entrySet().stream().map(count -> "%s %d".formatted(Wording.plain(count.getKey()), count.getValue())).collect(Collectors.joining(", "));
        return new ScoreTable("Escalation", (rows.isEmpty() ? "No gate was put to anybody, and none was overdue." : Wording.upperFirst(counts) + ".") + " " + lost(all.against()),
                List.of("Case", "Gate", "It was", "Why"), rows, Escalation.DEFINITIONS);
    }

    private static String because(Escalation.GateScore gate) {
        return gate.came() == Escalation.Came.WRONG || gate.came() == Escalation.Came.RIGHTLY_NOT_TAKEN
                ? gate.on() == Escalation.Foundation.OTHER_SIDE ? ": what was done, the other side did" : ": nothing hostile was behind it" : "";
    }

    private String lost(Escalation.Against against) {
        if (against.acts() == 0) {
            return "There was no hostile act that the ladder answers.";
        }
        return "Of %s not by %s, %d in a case that climbs; of the rest %d never detected, %d detected and never in a breach, %d in a breach and in no case.".formatted(
                Wording.count(against.acts(), "hostile act", "hostile acts"), story.exercise().guaranteed() == null ? "the guaranteed party"
                        : Wording.forces(story.exercise().guaranteed()), against.inCase(), against.notDetected(), against.noBreach(), against.noCase());
    }

    private ScoreTable sensors() {
        return new ScoreTable("Sensor by sensor", "", List.of("Sensor", "In view", "Seen of these", "First", "Received", "Observations", "False alarms", "Breaches", "False"),
                scores.sensors().stream().map(one -> List.of(one.sensor(), String.valueOf(one.inView()), ScoreWords.percent(one.seen()), String.valueOf(one.first()),
                        ScoreWords.median(one.received()), String.valueOf(one.observations()), String.valueOf(one.falseAlarms()),
                        String.valueOf(one.breaches()), String.valueOf(one.imagined()))).toList(), SensorScores.DEFINITIONS);
    }

    /** What each party claimed, for any viewer: what was true of it only for those who may see that. */
    public static ScoreTable claims(Story story) {
        List<String> heads = new ArrayList<>(List.of("Party", "Claims", "Beside a finding", "Found"));
        if (story.truth()) {
            heads.addAll(List.of("True", "Acts meant", "Really done", "Inflation"));
        }
        return new ScoreTable("What each party claimed, was found and was true", "", heads, ClaimScores.of(story).stream().map(one -> claims(story, one)).toList(),
                Stream.concat(ClaimScores.DEFINITIONS.stream(), story.truth() ? ClaimScores.TRUTH.stream() : Stream.of()).toList());
    }

    private static List<String> claims(Story story, ClaimScores one) {
        List<String> row = new ArrayList<>(List.of(Wording.upperFirst(Wording.forces(one.by())), String.valueOf(one.claims())));
        row.addAll(story.monitor() ? List.of(String.valueOf(one.beside()), String.valueOf(one.found())) : List.of("not open to this audience", "not open to this audience"));
        if (story.truth()) {
            row.addAll(List.of(String.valueOf(one.correct()), String.valueOf(one.acts()), String.valueOf(one.real()), inflation(one)));
        }
        return row;
    }

    private static String inflation(ClaimScores one) {
        return one.inflation() == null ? "no number: none is true" : "%s to 1".formatted(String.format(Locale.ROOT, "%.1f", one.inflation()));
    }

    private ScoreTable rules() {
        Map<String, String> verdicts = Map.of("breach", "a breach", "existence", "whether it happened", "attribution", "who did it", "benign", "innocent");
        return new ScoreTable("Rule by rule", "", List.of("Rule", "Concludes", "Conclusions", "Right", "Not known"), scores.rules().stream().map(one -> List.of(one.rule(),
                verdicts.getOrDefault(one.verdict(), one.verdict()), String.valueOf(one.conclusions()), ScoreWords.share(one.right()), String.valueOf(one.unknown()))).toList(),
                RuleScores.DEFINITIONS);
    }
}
