package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;


/** The story in a few sentences, made from the ledger. */
public final class Summary {
    /** @param lead what the sentences are about, for example {@code Seen} */
    public record Part(String lead, String text) {}

    private final Story story;
    private final Times times;
    private final List<Rerun> reruns;

    /** @param reruns of the run, each with one delay removed; empty if none were made */
    public Summary(Story story, List<Rerun> reruns) {
        this.story = story;
        this.reruns = reruns;
        times = story.times();
    }

    /** The story in six sentences, each of one part and sometimes with a shorter one behind it; fewer for those who may not know everything. */
    public List<Part> story() {
        List<Part> parts = new ArrayList<>();
        if (story.truth()) {
            parts.add(new Part("Happened", new HappenedSummary(story).text()));
        }
        if (story.monitor()) {
            parts.add(new Part("Seen", new SeenSummary(story).text()));
            parts.add(new Part("Judged", new JudgedSummary(story).text()));
        }
        parts.add(new Part("Answered", new AnsweredSummary(story).text()));
        parts.add(new Part("Escalation", new EscalationSummary(story).text()));
        if (story.truth()) {
            new DelaySummary(story, reruns).text().ifPresent(text -> parts.add(new Part("Delay", text)));
        }
        return parts;
    }

    /** What else should be known before reading on. */
    public List<Part> further() {
        List<Part> parts = new ArrayList<>();
        if (story.truth()) {
            parts.add(new Part("Wrong", wrong()));
        }
        if (story.monitor()) {
            unsettled().ifPresent(text -> parts.add(new Part("Unsettled", text)));
            warned().ifPresent(text -> parts.add(new Part("Warned", text)));
        }
        parts.addAll(otherCases());
        return parts;
    }

    private Optional<String> unsettled() {
        long open = story.questions().stream().filter(one -> !one.closed()).count();
        return open == 0 ? Optional.empty() : Optional.of(story.questions().stream().filter(one -> !one.closed()).limit(Page.MOST_TOLD)
                .map(one -> one.what() + ": " + one.state() + ".").collect(Collectors.joining(" "))
                + (open > Page.MOST_TOLD ? " And %d more.".formatted(open - Page.MOST_TOLD) : ""));
    }

    private Optional<String> warned() {
        List<Warned> all = story.warnings();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.stream().limit(Page.MOST_TOLD)
                .map(one -> "%s warned from %s (%s).".formatted(story.sectorName(one.sector()), times.full(one.from()), String.join(", ", one.indicators())))
                .collect(Collectors.joining(" ")) + (all.size() > Page.MOST_TOLD ? " And %d more.".formatted(all.size() - Page.MOST_TOLD) : ""));
    }

    /** The other cases that went farthest, in the order in which they were opened. */
    private List<Part> otherCases() {
        List<CaseStory> others = story.cases().stream().filter(one -> story.mainCase().filter(main -> main == one).isEmpty()).toList();
        List<CaseStory> told = others.stream().sorted(Comparator.comparing((CaseStory one) -> -one.gates().size())).limit(Page.MOST_TOLD - 1).toList();
        List<Part> parts = others.stream().filter(told::contains).map(one -> new Part("Also", new CaseSummary(one, story).text()))
                .collect(Collectors.toCollection(ArrayList::new));
        int rest = others.size() - told.size();
        if (rest > 0) {
            parts.add(new Part("Also", Wording.upperFirst(Wording.count(rest, "further case", "further cases")) + " went no farther than these."));
        }
        return parts;
    }

    private String wrong() {
        List<String> sentences = new ArrayList<>();
        story.imagined().stream().limit(Page.MOST_TOLD).map(Page::imagined).forEach(sentences::add);
        story.blamed().stream().limit(Page.MOST_TOLD).map(Page::blamed).forEach(sentences::add);
        return sentences.isEmpty() ? Page.nothingWrong(story) : String.join(" ", sentences);
    }
}
