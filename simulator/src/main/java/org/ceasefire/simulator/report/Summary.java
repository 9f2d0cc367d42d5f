package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.Milestone;
import org.ceasefire.vocabulary.Track;

/** The story in a few sentences, made from the ledger. */
public final class Summary {
    /** @param lead what the sentences are about, for example {@code Seen} */
    public record Part(String lead, String text) {}

    private static final Map<String, String> STEPS = Map.of("Occurred", "the act", "First seen", "the first sight of it",
            "Received", "its receipt", "Verified", "verification", "Attributed", "attribution", "Phase 1 approved", "the approval");

    private final Story story;
    private final Times times;

    Summary(Story story) {
        this.story = story;
        times = story.times();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (story.truth()) {
            parts.add(new Part("Happened", happened()));
        }
        if (story.monitor()) {
            parts.add(new Part("Seen", seen()));
            parts.add(new Part("Judged", new JudgedSummary(story).text()));
            unsettled().ifPresent(text -> parts.add(new Part("Unsettled", text)));
            warned().ifPresent(text -> parts.add(new Part("Warned", text)));
        }
        parts.addAll(answered());
        if (story.truth()) {
            parts.add(new Part("Missed", new MissedSummary(story).text()));
            parts.add(new Part("Wrong", wrong()));
        }
        slowest().ifPresent(text -> parts.add(new Part("Slowest step", text)));
        return parts;
    }

    private String happened() {
        List<Entry.Act> hostile = story.hostile().acts();
        if (hostile.isEmpty()) {
            return "Nothing hostile happened." + alike();
        }
        Entry.Act first = hostile.get(0);
        int back = story.hostile().withdrawals().size();
        return (hostile.size() == 1 ? "1 hostile act: " : "%d hostile acts: %s. The first, ".formatted(hostile.size(), kinds(hostile)))
                + "%s by %s, %sbegan at %s%s.".formatted(Wording.act(first), Wording.forces(first.side()), hostile.size() == 1 ? "which " : "", times.full(first.t()),
                Wording.in(story.sectorOf(first)))
                + (back == 0 ? "" : " %s back.".formatted(Wording.count(back, "movement went", "movements went"))) + alike();
    }

    private String alike() {
        int innocent = story.hostile().innocent().size();
        int deceptions = story.deceptions().size();
        return (innocent == 0 ? "" : " " + Wording.count(innocent, "innocent act looked alike.", "innocent acts looked alike."))
                + (deceptions == 0 ? "" : " " + Wording.count(deceptions, "deception was set up.", "deceptions were set up."));
    }

    private static String kinds(List<Entry.Act> acts) {
        Map<String, Long> counts = acts.stream().collect(Collectors.groupingBy(
                act -> Wording.plain(act.act()) + " by " + Wording.forces(act.side()), LinkedHashMap::new, Collectors.counting()));
        return Wording.list(counts.entrySet().stream().map(count -> count.getKey() + Wording.times(count.getValue())).toList());
    }

    private String seen() {
        List<Entry.Observed> received = story.observations();
        if (received.isEmpty()) {
            return "The monitoring centre received no observation." + blind();
        }
        Entry.Observed first = received.stream().min(Comparator.comparing(Entry.Observed::seen)).orElseThrow();
        long sources = received.stream().map(Entry.Observed::source).distinct().count();
        return "The monitoring centre received %s from %s. The earliest, %s seen by %s (%s) at %s, reached it %s later.".formatted(
                Wording.count(received.size(), "observation", "observations"), Wording.count(sources, "source", "sources"),
                Wording.seen(first), first.source(), first.provider(), times.full(first.seen()),
                Times.span(Duration.between(first.seen(), first.t())));
    }

    private String blind() {
        int looks = story.sensors().stream().mapToInt(SensorWork::looks).sum();
        int able = story.sensors().stream().mapToInt(SensorWork::able).sum();
        return looks == 0 ? "" : " %s of %s could see nothing.".formatted(looks - able, Wording.count(looks, "look", "looks"));
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

    /** The cases that went farthest, in the order in which they were opened. */
    private List<Part> answered() {
        List<CaseStory> told = story.cases().stream().sorted(Comparator.comparing((CaseStory one) -> -one.gates().size()))
                .limit(Page.MOST_TOLD).toList();
        if (told.isEmpty()) {
            return List.of(new Part("Answered", "No case was opened, nothing was decided and nobody acted."));
        }
        List<Part> parts = story.cases().stream().filter(told::contains)
                .map(one -> new Part("Answered", new CaseSummary(one, story).text()))
                .collect(Collectors.toCollection(ArrayList::new));
        int rest = story.cases().size() - told.size();
        if (rest > 0) {
            parts.add(new Part("Answered", Wording.upperFirst(Wording.count(rest, "further case", "further cases"))
                    + " went no farther than these."));
        }
        return parts;
    }

    private String wrong() {
        List<String> sentences = new ArrayList<>();
        story.imagined().stream().limit(Page.MOST_TOLD).map(Page::imagined).forEach(sentences::add);
        story.blamed().stream().limit(Page.MOST_TOLD).map(Page::blamed).forEach(sentences::add);
        return sentences.isEmpty() ? Page.nothingWrong(story) : String.join(" ", sentences);
    }

    /** The longest wait between two steps of the first case on the ladder, up to its first answer. */
    private Optional<String> slowest() {
        return story.cases().stream().filter(one -> one.track().orElse(Track.LADDER) == Track.LADDER).findFirst().flatMap(first -> {
            List<Milestone> chain = CaseSummary.CHAIN.stream().map(first::milestone).flatMap(Optional::stream).toList();
            Optional<Integer> longest = IntStream.range(1, chain.size()).boxed()
                    .max(Comparator.comparing(i -> Duration.between(chain.get(i - 1).at(), chain.get(i).at())));
            String way = first.milestone("Phase 1 approved").isPresent() ? "on the way to Phase 1 " : "";
            return longest.map(i -> "In %s, the longest step %swas from %s to %s: %s.".formatted(
                    Wording.plain(first.id()), way, STEPS.get(chain.get(i - 1).name()), STEPS.get(chain.get(i).name()),
                    Times.span(Duration.between(chain.get(i - 1).at(), chain.get(i).at()))));
        });
    }
}
