package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.Milestone;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Severity;
import org.ceasefire.vocabulary.Word;

/** The story in a few sentences, made from the ledger. */
public final class Summary {
    /** @param lead what the sentences are about, for example {@code Seen} */
    public record Part(String lead, String text) {}

    /** The rest stands in the tables. */
    private static final int MOST_TOLD = 3;

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
        List<Entry.Act> hostile = story.acts().stream().filter(Missed::hostile).toList();
        if (hostile.isEmpty()) {
            return "Nothing hostile happened.";
        }
        Entry.Act first = hostile.get(0);
        long innocent = story.acts().stream().filter(Entry.Act::benign).count();
        return "%s: %s. The first, %s by %s, began at %s%s.%s".formatted(
                Wording.upperFirst(Wording.count(hostile.size(), "hostile act", "hostile acts")), kinds(hostile), Wording.act(first),
                Wording.forces(first.side()), times.full(first.t()), in(story.sectorOf(first)),
                innocent == 0 ? "" : " " + Wording.count(innocent, "innocent act looked alike.", "innocent acts looked alike."));
    }

    private static String in(String sector) {
        return sector.isEmpty() ? "" : " in " + sector;
    }

    private static String kinds(List<Entry.Act> acts) {
        Map<String, Long> counts = acts.stream().collect(Collectors.groupingBy(
                act -> Wording.plain(act.act()) + " by " + Wording.forces(act.side()), LinkedHashMap::new, Collectors.counting()));
        return Wording.list(counts.entrySet().stream().map(count -> count.getKey() + Wording.times(count.getValue())).toList());
    }

    private String seen() {
        List<Entry.Observed> received = story.observations();
        if (received.isEmpty()) {
            return "The monitoring centre received no observation.";
        }
        Entry.Observed first = received.stream().min(Comparator.comparing(Entry.Observed::seen)).orElseThrow();
        long sources = received.stream().map(Entry.Observed::source).distinct().count();
        return "The monitoring centre received %s from %s. The earliest, %s seen by %s (%s) at %s, reached it %s later.".formatted(
                Wording.count(received.size(), "observation", "observations"), Wording.count(sources, "source", "sources"),
                Wording.plain(first.sign()), first.source(), first.provider(), times.full(first.seen()),
                Times.span(Duration.between(first.seen(), first.t())));
    }

    private String judged() {
        List<BreachStory> standing = story.breaches().stream().filter(BreachStory::stands).toList();
        long withdrawn = story.breaches().stream().filter(BreachStory::withdrawn).count();
        String gone = withdrawn == 0 ? "" : " %s later withdrawn.".formatted(Wording.count(withdrawn, "breach was", "breaches were"));
        String innocent = story.closed().isEmpty() ? ""
                : " %s explained as innocent.".formatted(Wording.count(story.closed().size(), "incident was", "incidents were"));
        if (standing.isEmpty()) {
            return "No breach stands at the end." + gone + innocent;
        }
        return "%s at the end: %s. %s".formatted(Wording.upperFirst(Wording.count(standing.size(), "breach stands", "breaches stand")),
                types(standing),
                gravest(standing)) + gone + innocent;
    }

    private static String types(List<BreachStory> breaches) {
        Map<String, Integer> counts = new TreeMap<>();
        breaches.forEach(breach -> counts.merge(breach.type(), 1, Integer::sum));
        return Wording.list(counts.entrySet().stream().map(count -> Wording.plain(count.getKey()) + Wording.times(count.getValue()))
                .toList());
    }

    private String gravest(List<BreachStory> breaches) {
        BreachStory worst = breaches.stream().max(Comparator.comparing(Summary::gravity)).orElseThrow();
        return "The gravest, No. %d (%s, %s%s), is %s as having happened, with %s confidence; held responsible: %s."
                .formatted(worst.number(),
                Wording.plain(worst.type()), Wording.plain(worst.severity()),
                in(story.sectorName(worst.sector())).replaceFirst("^ in", ", in"),
                worst.standing().isEmpty() ? "not assessed" : Wording.plain(worst.standing()) + " (" + worst.icd203() + ")",
                Wording.plain(worst.confidence()), worst.attribution());
    }

    private static int gravity(BreachStory breach) {
        return breach.severity().isEmpty() ? -1 : Word.of(Severity.class, breach.severity()).ordinal();
    }

    /** The cases that went farthest, in the order in which they were opened. */
    private List<Part> answered() {
        List<CaseStory> told = story.cases().stream().sorted(Comparator.comparing((CaseStory one) -> -one.gates().size()))
                .limit(MOST_TOLD).toList();
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
        long hostile = story.acts().stream().filter(Missed::hostile).count();
        if (story.missed().isEmpty()) {
            return hostile == 0 ? "Nothing." : "Nothing: the centre heard of every hostile act.";
        }
        String told = story.missed().stream().limit(MOST_TOLD).map(this::missed).collect(Collectors.joining(" "));
        return "%d of %s never reached the centre. %s".formatted(story.missed().size(),
                Wording.count(hostile, "hostile act", "hostile acts"), told);
    }

    private String missed(MissedAct one) {
        return "%s, %s: %s".formatted(Wording.upperFirst(Wording.act(one.act())), times.full(one.act().t()),
                String.join(" ", one.reasons()).replaceFirst("^No look", "no look").replaceFirst("^Nothing", "nothing"));
    }

    private String wrong() {
        List<String> sentences = new ArrayList<>();
        story.imagined().stream().limit(MOST_TOLD).map(Page::imagined).forEach(sentences::add);
        story.blamed().stream().limit(MOST_TOLD).map(Page::blamed).forEach(sentences::add);
        return sentences.isEmpty() ? Page.NOTHING_WRONG : String.join(" ", sentences);
    }

    /** The longest wait between two steps of the first case, up to its first answer. */
    private Optional<String> slowest() {
        return story.cases().stream().findFirst().flatMap(first -> {
            List<Milestone> chain = CaseSummary.CHAIN.stream().map(first::milestone).flatMap(Optional::stream).toList();
            Optional<Integer> longest = IntStream.range(1, chain.size()).boxed()
                    .max(Comparator.comparing(i -> Duration.between(chain.get(i - 1).at(), chain.get(i).at())));
            return longest.map(i -> "In %s, the longest wait up to Phase 1 was from %s to %s: %s.".formatted(Wording.plain(first.id()),
                    lower(chain.get(i - 1)), lower(chain.get(i)), Times.span(Duration.between(chain.get(i - 1).at(), chain.get(i).at()))));
        });
    }

    private static String lower(Milestone step) {
        return step.name().startsWith(Wording.gate(Gate.PHASE_1)) ? step.name() : step.name().toLowerCase(Locale.ROOT);
    }
}
