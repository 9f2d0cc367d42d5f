package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.Milestone;
import org.ceasefire.vocabulary.Severity;
import org.ceasefire.vocabulary.Track;
import org.ceasefire.vocabulary.Word;

/** The story in a few sentences, made from the ledger. */
public final class Summary {
    /** @param lead what the sentences are about, for example {@code Seen} */
    public record Part(String lead, String text) {}

    /** The rest stands in the tables. */
    private static final int MOST_TOLD = 3;

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
            parts.add(new Part("Judged", judged()));
            unsettled().ifPresent(text -> parts.add(new Part("Unsettled", text)));
            warned().ifPresent(text -> parts.add(new Part("Warned", text)));
        }
        parts.addAll(answered());
        if (story.truth()) {
            parts.add(new Part("Missed", missed()));
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
                in(story.sectorOf(first)))
                + (back == 0 ? "" : " %s back.".formatted(Wording.count(back, "movement went", "movements went"))) + alike();
    }

    private String alike() {
        int innocent = story.hostile().innocent().size();
        int deceptions = story.deceptions().size();
        return (innocent == 0 ? "" : " " + Wording.count(innocent, "innocent act looked alike.", "innocent acts looked alike."))
                + (deceptions == 0 ? "" : " " + Wording.count(deceptions, "deception was set up.", "deceptions were set up."));
    }

    private static String in(String sector) {
        return sector.isEmpty() ? "" : sector.equals("elsewhere") ? " outside all sectors" : " in " + sector;
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

    private String judged() {
        List<BreachStory> standing = story.breaches().stream().filter(BreachStory::stands).toList();
        String gone = gone();
        String innocent = innocent();
        if (standing.isEmpty()) {
            return (gone.isEmpty() ? "No breach was found." : "No breach stands at the end.") + gone + innocent;
        }
        return "%s at the end: %s. %s".formatted(Wording.upperFirst(Wording.count(standing.size(), "breach stands", "breaches stand")),
                types(standing),
                gravest(standing)) + gone + innocent;
    }

    private String gone() {
        List<BreachStory> withdrawn = story.breaches().stream().filter(BreachStory::withdrawn).toList();
        String which = withdrawn.stream().limit(MOST_TOLD).map(one -> "No. %d (%s)".formatted(one.number(), Wording.plain(one.type())))
                .collect(Collectors.joining(", "));
        return withdrawn.isEmpty() ? "" : " %s later withdrawn: %s%s.".formatted(
                Wording.count(withdrawn.size(), "breach was", "breaches were"), which, withdrawn.size() > MOST_TOLD ? " and more" : "");
    }

    private String innocent() {
        Map<String, Integer> kinds = new TreeMap<>();
        story.closed().stream().filter(closed -> closed.benign().stands()).forEach(closed -> kinds.merge(closed.kind(), 1, Integer::sum));
        int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? "" : " %s explained as innocent: %s.".formatted(Wording.count(all, "incident was", "incidents were"),
                Wording.tally(kinds));
    }

    private Optional<String> unsettled() {
        long open = story.questions().stream().filter(one -> !one.closed()).count();
        return open == 0 ? Optional.empty() : Optional.of(story.questions().stream().filter(one -> !one.closed()).limit(MOST_TOLD)
                .map(one -> one.what() + ": " + one.state() + ".").collect(Collectors.joining(" "))
                + (open > MOST_TOLD ? " And %d more.".formatted(open - MOST_TOLD) : ""));
    }

    private Optional<String> warned() {
        List<Warned> all = story.warnings();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.stream().limit(MOST_TOLD)
                .map(one -> "%s warned from %s (%s).".formatted(story.sectorName(one.sector()), times.full(one.from()), String.join(", ", one.indicators())))
                .collect(Collectors.joining(" ")) + (all.size() > MOST_TOLD ? " And %d more.".formatted(all.size() - MOST_TOLD) : ""));
    }

    private static String types(List<BreachStory> breaches) {
        Map<String, Integer> counts = new TreeMap<>();
        breaches.forEach(breach -> counts.merge(breach.type(), 1, Integer::sum));
        return Wording.list(counts.entrySet().stream().map(count -> Wording.plain(count.getKey()) + Wording.times(count.getValue()))
                .toList());
    }

    private String gravest(List<BreachStory> breaches) {
        BreachStory worst = breaches.stream().max(Comparator.comparing(Summary::gravity)).orElseThrow();
        return "The gravest is No. %d, %s%s. %s".formatted(worst.number(), Wording.plain(worst.type()), in(story.sectorName(worst.sector())),
                Page.judgement(worst));
    }

    private static int gravity(BreachStory breach) {
        return breach.severity().isEmpty() ? -1 : Word.of(Severity.class, breach.severity()).ordinal();
    }

    /** The cases that went farthest, in the order in which they were opened. */
    private List<Part> answered() {
        List<CaseStory> told = story.cases().stream().sorted(Comparator.comparing((CaseStory one) -> -one.gates().size()))
                .limit(MOST_TOLD).toList();
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

    private String missed() {
        int hostile = story.hostile().acts().size();
        List<MissedAct> missed = story.missed().stream().filter(one -> !one.back() && !one.heard()).toList();
        String told = unseeable(missed) + missed.stream().filter(MissedAct::visible).limit(MOST_TOLD).map(this::missed).collect(Collectors.joining(" "));
        if (missed.isEmpty()) {
            return (hostile == 0 ? "Nothing." : "Nothing: the centre heard of every hostile act.") + mistaken() + back();
        }
        return ((hostile == 1 ? "The one hostile act" : "%d of %d hostile acts".formatted(missed.size(), hostile))
                + " never reached the centre. " + told).strip() + mistaken() + back();
    }

    private static String unseeable(List<MissedAct> missed) {
        long unseeable = missed.stream().filter(one -> !one.visible()).count();
        return unseeable == 0 ? "" : (missed.size() == 1 ? "It" : unseeable + " of them") + " cannot be seen from above. ";
    }

    private String mistaken() {
        long heard = story.missed().stream().filter(one -> !one.back() && one.heard()).count();
        return heard == 0 ? "" : " %s seen, and taken for something innocent.".formatted(Wording.count(heard, "was", "were"));
    }

    private String back() {
        long missed = story.missed().stream().filter(MissedAct::back).count();
        return missed == 0 ? "" : " %d of %s not seen.".formatted(missed,
                Wording.count(story.hostile().withdrawals().size(), "movement back was", "movements back were"));
    }

    private String missed(MissedAct one) {
        return "%s, %s: %s".formatted(Wording.upperFirst(Wording.act(one.act())), times.full(one.act().t()),
                String.join(" ", one.told()));
    }

    private String wrong() {
        List<String> sentences = new ArrayList<>();
        story.imagined().stream().limit(MOST_TOLD).map(Page::imagined).forEach(sentences::add);
        story.blamed().stream().limit(MOST_TOLD).map(Page::blamed).forEach(sentences::add);
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
