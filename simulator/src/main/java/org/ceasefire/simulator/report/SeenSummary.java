package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;

/** Who saw it first, how late, and what was never seen and why: the second sentence of the story. */
final class SeenSummary {
    private final Story story;

    SeenSummary(Story story) {
        this.story = story;
    }

    String text() {
        List<Entry.Observed> received = story.observations();
        if (received.isEmpty()) {
            return "The monitoring centre received no observation" + blind() + "." + missed();
        }
        return main().or(this::reported).or(() -> received.stream().min(Comparator.comparing(Entry.Observed::seen)).map(first -> received(received, first))).orElseThrow() + missed();
    }

    /** Of the act that the story is about; empty if that is not known, or may not be. */
    private Optional<String> main() {
        return story.mainAct().flatMap(act -> story.observationsOf(act).stream().min(Comparator.comparing(Entry.Observed::seen)).filter(this::isFirst).map(first ->
                "It was first seen by %s (%s), at %s%s, and the centre had that %s later.".formatted(first.source(), first.provider(),
                        story.times().full(first.seen()), after(act, first), Times.span(Duration.between(first.seen(), first.t())))));
    }

    /** Whether nothing of the case was seen before it. */
    private boolean isFirst(Entry.Observed first) {
        return story.mainCase().flatMap(one -> one.milestone("First seen")).filter(seen -> seen.at().isBefore(first.seen())).isEmpty();
    }

    /** Of a case that began with what somebody told: where that came from the ledger does not know. */
    private Optional<String> reported() {
        return story.mainCase().flatMap(one -> one.milestone("First seen").flatMap(seen -> one.milestone("Received").map(received ->
                "The first that the centre heard of it was %s, seen at %s and received %s later.".formatted(seen.detail(), story.times().full(seen.at()),
                        Times.span(Duration.between(seen.at(), received.at()))))));
    }

    /** An act may be said to have been seen a little before it began: no sensor's clock is perfect. */
    private static String after(Entry.Act act, Entry.Observed first) {
        Duration late = Duration.between(act.t(), first.seen());
        return late.toMinutes() < 1 ? ", as it began" : ", %s after it began".formatted(Times.span(late));
    }

    private String received(List<Entry.Observed> received, Entry.Observed first) {
        long sources = received.stream().map(Entry.Observed::source).distinct().count();
        return "The monitoring centre received %s from %s; the earliest, %s seen by %s (%s) at %s, reached it %s later.".formatted(
                Wording.count(received.size(), "observation", "observations"), Wording.count(sources, "source", "sources"),
                Wording.seen(first), first.source(), first.provider(), story.times().full(first.seen()),
                Times.span(Duration.between(first.seen(), first.t())));
    }

    private String blind() {
        int looks = story.sensors().stream().mapToInt(SensorWork::looks).sum();
        int able = story.sensors().stream().mapToInt(SensorWork::able).sum();
        return looks == 0 ? "" : ": %s of %s could see nothing".formatted(looks - able, Wording.count(looks, "look", "looks"));
    }

    private String missed() {
        return story.truth() ? " " + new MissedSummary(story).text() : "";
    }

    /** For how many acts which reason holds, the commonest first. */
    static String reasons(List<MissedAct> missed) {
        Map<MissReason, Integer> counts = Missed.byReason(missed);
        return counts.entrySet().stream().sorted(Map.Entry.<MissReason, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(Page.MOST_TOLD).map(count -> "%s (%d)".formatted(lowerFirst(count.getKey().sentence()), count.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
