package org.ceasefire.simulator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachWords;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Coverage;
import org.ceasefire.simulator.report.CoverageTable;
import org.ceasefire.simulator.report.DecisionLog;
import org.ceasefire.simulator.report.OpenQuestion;
import org.ceasefire.simulator.report.OrderTables;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Rerun;
import org.ceasefire.simulator.report.ResponseTable;
import org.ceasefire.simulator.report.SaidTable;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Summary;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.report.Warned;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.scores.ScoreTable;
import org.ceasefire.simulator.report.scores.ScoreTables;
import org.ceasefire.simulator.report.timeline.Timeline;

/** The report as Markdown: the same story as the page, without its pictures. */
final class Markdown {
    private final Story story;
    private final Times times;
    private final List<Reports.Expected> expected;
    private final List<Rerun> reruns;
    private final MarkdownText out = new MarkdownText();

    Markdown(Story story, List<Reports.Expected> expected, List<Rerun> reruns) {
        this.story = story;
        this.expected = expected;
        this.reruns = reruns;
        times = story.times();
    }

    String text() {
        top();
        timeline();
        Page.shown(story.cases()).forEach(this::oneCase);
        breaches();
        unsettled();
        innocent();
        if (story.truth()) {
            scores();
            missed();
            wrong();
        }
        story.coverage().ifPresent(this::coverage);
        sensors();
        orders();
        providers();
        decisions();
        answers();
        claims();
        expectations();
        basis();
        return out.toString();
    }

    private void top() {
        Entry.Exercise exercise = story.exercise();
        out.heading(1, exercise.title() == null ? exercise.id() : exercise.title());
        out.paragraph(Optional.ofNullable(exercise.banner()).map(banner -> banner + " – ").orElse("") + Page.ILLUSTRATION);
        out.paragraph(Page.about(story));
        Summary summary = new Summary(story, reruns);
        Stream.concat(summary.story().stream(), summary.further().stream()).forEach(part -> out.led(part.lead(), part.text()));
    }

    private void timeline() {
        Timeline lanes = Timeline.of(story);
        table("Timeline: clocks and how they were kept", List.of("Case", "Clock"), lanes.cases().stream()
                .flatMap(lane -> lane.clocks().stream().map(clock -> List.of(lane.title(), clock.words()))).toList());
        table("Timeline: who looked, and what came of it", List.of("Source", "Provider", "Looks and observations"), lanes.sensors().stream()
                .map(lane -> List.of(lane.source(), lane.provider(), lane.told())).toList());
        lanes.left().forEach(out::paragraph);
    }

    private void oneCase(CaseStory one) {
        out.heading(2, Wording.title(one.id()));
        out.table(List.of("Time", "Exercise time", "After t0", "Step", "Detail"), one.milestones().stream().map(step -> List.of(
                times.dtg(step.at()), times.plus(step.at()), one.t0().map(t0 -> Times.offset(t0, step.at())).orElse("–"), step.name(),
                step.detail())).toList());
        out.table(List.of("Gate", "Decided", "Clock", "Outcome"), one.gates().stream().map(gate -> List.of(Wording.gate(gate.gate()),
                gate.times() > 1 ? gate.times() + " times" : "", gate.againstClock(), Page.outcome(gate))).toList());
    }

    private void breaches() {
        if (story.breaches().isEmpty()) {
            return;
        }
        out.heading(2, "Breaches");
        List<List<String>> rows = new ArrayList<>();
        Page.shown(story.breaches()).forEach(breach -> rows.add(List.of(String.valueOf(breach.number()), Wording.plain(breach.type()),
                String.join(", ", breach.articles().stream().map(article -> Wording.article(article.id()) + ": " + article.text()).toList()),
                breach.gravity(), BreachWords.happened(breach), Wording.given(breach.icd203()), Wording.plain(breach.confidence()),
                breach.attribution(), breach.against().stream().map(one -> one + ".").collect(Collectors.joining(" ")), Wording.place(breach.position()), BreachWords.state(breach, times))));
        out.table(List.of("No.", "Type", "Article", "Severity", "Happened", "Likelihood", "Confidence", "Held responsible", "Against it", "Position", "State"), rows);
        String left = Page.left(story.breaches().size());
        if (!left.isEmpty()) {
            out.paragraph(left);
        }
    }

    private void unsettled() {
        table("Unsettled", OpenQuestion.HEADS, Page.shown(story.questions()).stream().map(one -> one.row(times)).toList());
        table("Early warnings", Warned.HEADS, Page.shown(story.warnings()).stream().map(one -> one.row(story)).toList());
    }

    private void table(String heading, List<String> heads, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            out.heading(2, heading);
            out.table(heads, rows);
        }
    }

    private void innocent() {
        List<List<String>> innocent = story.closed().stream().map(closed -> List.of(closed.incident(), Wording.plain(closed.kind()),
                times.dtg(closed.benign().made()), Page.truly(closed, story))).toList();
        if (!innocent.isEmpty()) {
            out.heading(2, "Explained as innocent");
            out.table(List.of("Incident", "As", "Since", "In truth"), innocent);
        }
    }

    private void missed() {
        out.heading(2, "Missed");
        out.table(List.of("Act", "What", "By", "From", "Sector", "Why"), Page.shown(story.missed()).stream().map(one -> List.of(
                one.act().id(), Wording.act(one.act()), Wording.forces(one.act().side()), times.full(one.act().t()),
                Wording.list(one.sectors()),
                String.join(" ", one.told()))).toList());
        String rest = story.missed().isEmpty() ? "Nothing." : Page.left(story.missed().size());
        if (!rest.isEmpty()) {
            out.paragraph(rest);
        }
    }

    private void scores() {
        out.heading(2, "Scores against truth");
        ScoreTables.of(story).forEach(this::score);
    }

    private void score(ScoreTable one) {
        out.heading(3, one.heading());
        if (!one.told().isBlank()) {
            out.paragraph(one.told());
        }
        out.table(one.heads(), Page.shown(one.rows()));
        if (!one.rows().isEmpty()) {
            out.paragraph((one.definitions().stream().map(each -> each.term() + ": " + each.sentence()).collect(Collectors.joining(" "))
                    + " " + Page.left(one.rows().size())).strip());
        }
    }

    private void coverage(Coverage coverage) {
        out.heading(2, "Coverage");
        out.paragraph(CoverageTable.NOTE);
        out.table(CoverageTable.HEADS, CoverageTable.rows(coverage));
    }

    private void wrong() {
        out.heading(2, "Imagined or blamed wrongly");
        List<String> lines = new ArrayList<>();
        story.imagined().forEach(one -> lines.add(Page.imagined(one)));
        story.blamed().forEach(one -> lines.add(Page.blamed(one)));
        out.paragraph(lines.isEmpty() ? Page.nothingWrong(story) : String.join(" ", lines));
        if (!story.deceptions().isEmpty()) {
            out.led("Deceptions", story.deceptions().stream().map(Page::deception).collect(Collectors.joining(" ")));
        }
    }

    private void sensors() {
        List<List<String>> rows = story.sensors().stream().map(work -> List.of(work.sensor().id(), work.sensor().type(),
                work.sensor().provider(), Wording.tally(work.sorties()), String.valueOf(work.looks()), work.ableShare(),
                Wording.tally(work.hindered()), String.valueOf(work.observations()))).toList();
        if (!rows.isEmpty()) {
            out.heading(2, "The sensors' work");
            out.table(List.of("Sensor", "Type", "Provider", "Sorties", "Looks", "Able", "Hindered by", "Observations"), rows);
        }
    }

    private void orders() {
        if (!story.orders().isEmpty() || !story.cues().isEmpty()) {
            out.heading(2, "Orders for pictures");
            orders(OrderTables.WORDS, OrderTables.SCENES, OrderTables.scenes(story), story.orders().size());
            orders("Drones sent on a report:", OrderTables.FLIGHTS, OrderTables.flights(story), story.cues().size());
        }
    }

    private void orders(String about, List<String> heads, List<List<String>> rows, int all) {
        if (!rows.isEmpty()) {
            out.paragraph((about + " " + Page.left(all)).strip());
            out.table(heads, rows);
        }
    }

    private void providers() {
        List<List<String>> rows = story.all(Entry.Provider.class).stream()
                .map(provider -> List.of(provider.name(), Wording.plain(provider.role()), Page.sharing(provider))).toList();
        if (!rows.isEmpty()) {
            out.heading(2, "Who runs the sensors, and what they share");
            out.table(List.of("Provider", "Role", "Shares"), rows);
        }
    }

    private void decisions() {
        List<DecisionLog.Logged> log = DecisionLog.of(story);
        if (!log.isEmpty()) {
            out.heading(2, "Decision log");
            Page.shown(log).forEach(one -> {
                out.heading(3, "%s, %s (%s)".formatted(Wording.title(one.caseId()), one.gist(), times.full(one.at())));
                out.table(List.of("What", "Told"), one.lines().stream().map(line -> List.of(line.head(), String.join(" ", line.texts()))).toList());
            });
            String left = Page.left(log.size());
            if (!left.isEmpty()) {
                out.paragraph(left);
            }
        }
    }

    private void answers() {
        table("Responses", ResponseTable.HEADS, ResponseTable.rows(story));
    }

    private void claims() {
        List<String> heads = new ArrayList<>(List.of("Time", "Claimed by", "What", "Text", "Findings of that kind, by that side, about there and then"));
        if (story.truth()) {
            heads.add("In truth");
        }
        table("Claims beside findings", heads, Page.shown(story.all(Entry.Claimed.class)).stream().map(this::claim).toList());
        if (!story.all(Entry.Claimed.class).isEmpty()) {
            score(ScoreTables.claims(story));
        }
        table("Pleas, apologies and calls", SaidTable.HEADS, SaidTable.rows(story));
    }

    private List<String> claim(Entry.Claimed claim) {
        List<String> row = new ArrayList<>(List.of(times.full(claim.t()), Wording.forces(claim.by()),
                Wording.plain(claim.happening()) + " by " + Wording.forces(claim.against()), claim.text() == null ? "" : claim.text(), Page.findings(story, claim)));
        if (story.truth()) {
            row.add(story.really(claim));
        }
        return row;
    }

    private void expectations() {
        if (!expected.isEmpty()) {
            out.heading(2, "Expectations");
            out.table(List.of("Expected", "Met", "When, or what came instead"), expected.stream()
                    .map(one -> List.of(one.words(), one.met() ? "yes" : "no", one.why())).toList());
        }
    }

    private void basis() {
        out.heading(2, "Readings of the policy");
        out.table(List.of("Reading", "Value"), story.all(Entry.Reading.class).stream().map(read -> List.of(Wording.plain(read.name()),
                read.value() == null ? "" : read.value())).toList());
    }
}
