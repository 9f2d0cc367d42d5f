package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ceasefire.vocabulary.Severity;
import org.ceasefire.vocabulary.Word;

/** Which breaches stand and which were withdrawn, and what was explained as innocent, in a few sentences. */
final class JudgedSummary {
    private final Story story;

    JudgedSummary(Story story) {
        this.story = story;
    }

    String text() {
        List<BreachStory> standing = story.breaches().stream().filter(BreachStory::stands).toList();
        String gone = gone();
        String innocent = innocent();
        if (standing.isEmpty()) {
            return (gone.isEmpty() ? "No breach was found." : "No breach stands at the end.") + gone + innocent;
        }
        return main() + "%s at the end: %s. %s".formatted(Wording.upperFirst(Wording.count(standing.size(), "breach stands", "breaches stand")),
                types(standing), gravest(standing)) + gone + innocent;
    }

    /** When the case that the story is about was verified, and who was held responsible when and on what. */
    private String main() {
        return story.mainCase().flatMap(one -> one.milestone("Verified").map(verified ->
                "The case was verified at %s (%s)%s. ".formatted(story.times().full(verified.at()), verified.detail(), attributed(one, verified.at())))).orElse("");
    }

    private String attributed(CaseStory one, Instant verified) {
        return one.milestone("Attributed").map(attributed -> attributed.at().equals(verified) ? " and at once attributed: %s".formatted(attributed.detail())
                : "; the first attribution in it came %s %s: %s".formatted(Times.span(Duration.between(verified, attributed.at())),
                        attributed.at().isBefore(verified) ? "before" : "later", attributed.detail())).orElse("; nobody was held responsible");
    }

    private String gone() {
        List<BreachStory> withdrawn = story.breaches().stream().filter(BreachStory::withdrawn).toList();
        String which = withdrawn.stream().limit(Page.MOST_TOLD).map(one -> "No. %d (%s)".formatted(one.number(), Wording.plain(one.type())))
                .collect(Collectors.joining(", "));
        return withdrawn.isEmpty() ? "" : " %s later withdrawn: %s%s.".formatted(
                Wording.count(withdrawn.size(), "breach was", "breaches were"), which, withdrawn.size() > Page.MOST_TOLD ? " and more" : "");
    }

    private String innocent() {
        Map<String, Integer> kinds = new TreeMap<>();
        story.closed().stream().filter(closed -> closed.benign().stands()).forEach(closed -> kinds.merge(closed.kind(), 1, Integer::sum));
        int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? "" : " %s explained as innocent: %s.".formatted(Wording.count(all, "incident was", "incidents were"),
                Wording.tally(kinds));
    }

    private static String types(List<BreachStory> breaches) {
        Map<String, Integer> counts = new TreeMap<>();
        breaches.forEach(breach -> counts.merge(breach.type(), 1, Integer::sum));
        return Wording.list(counts.entrySet().stream().map(count -> Wording.plain(count.getKey()) + Wording.times(count.getValue()))
                .toList());
    }

    private String gravest(List<BreachStory> breaches) {
        BreachStory worst = breaches.stream().max(Comparator.comparing(JudgedSummary::gravity)).orElseThrow();
        return "The gravest is No. %d, %s%s: %s. %s".formatted(worst.number(), Wording.plain(worst.type()), Wording.in(story.sectorName(worst.sector())),
                worst.gravity(), BreachWords.howSure(worst));
    }

    private static int gravity(BreachStory breach) {
        return breach.severity().isEmpty() ? -1 : Word.of(Severity.class, breach.severity()).ordinal();
    }
}
