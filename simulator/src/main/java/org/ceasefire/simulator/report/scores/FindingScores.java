package org.ceasefire.simulator.report.scores;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Story;

/**
 * The breaches that were found, against the truth, as {@link #DEFINITIONS} says.
 */
public record FindingScores(Row all, List<Row> byType, List<Row> bySector, List<Row> byArticle, Withdrawn withdrawn) {
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition("Stand",
                    "Breaches that stand at the end; an incident that contravenes two articles in different ways is two."),
            new Definition("True",
                    "At least one observation of its incident by a sensor was caused by something of a party: an act, or a unit where it "
                            + "stood."),
            new Definition("Wrong side",
                    "True, and laid to a side that did not do it."),
            new Definition("False",
                    "All that sensors saw of it was caused by nothing, something innocent, a decoy or a staged scene."),
            new Definition("Not known",
                    "It rests on reports or records, and where those come from is not in the ledger."),
            new Definition("Share true",
                    "Of those that are true or false."),
            new Definition("Until found",
                    "Time from the beginning of the first act behind a true breach until it was first found to be one."),
            new Definition("Withdrawn",
                    "Held to be a breach for a time, and not at the end; not those whose incident became part of another. Rightly if it "
                            + "was false, wrongly if it was true."),
            new Definition("Missed breaches",
                    "Not counted by type or article: what an act really contravened is not in the ledger, and only the law could say."));

    /** Of some breaches ({@code of}: a type, an article, or the id of a sector), how many are true. */
    public record Row(String of, int standing, int correct, int wrongSide, int imagined, int unknown, Share share, Delay found) {}

    /** {@code stood}: how long each was held to be a breach. */
    public record Withdrawn(int breaches, int rightly, int wrongly, int unknown, Delay stood) {}

    static FindingScores of(Story story, Reality reality) {
        List<BreachStory> standing = story.breaches().stream().filter(BreachStory::stands).toList();
        return new FindingScores(row("all", standing, reality), rows(standing, reality, breach -> List.of(breach.type())),
                rows(standing, reality, breach -> List.of(breach.sector().isEmpty() ? "elsewhere" : breach.sector())),
                rows(standing, reality, breach -> breach.articles().stream().map(Entry.Article::id).toList()), withdrawn(story, reality));
    }

    /** In order of what they are grouped by. */
    private static List<Row> rows(List<BreachStory> standing, Reality reality, Function<BreachStory, List<String>> of) {
        Map<String, List<BreachStory>> groups = new TreeMap<>();
        standing.forEach(breach -> of.apply(breach).forEach(group -> groups.computeIfAbsent(group, id -> new ArrayList<>()).add(breach)));
        return groups.entrySet().stream().map(group -> row(group.getKey(), group.getValue(), reality)).toList();
    }

    private static Row row(String of, List<BreachStory> some, Reality reality) {
        List<BreachStory> correct = some.stream().filter(breach -> reality.of(breach.incident()) == Truth.TRUE).toList();
        int imagined = count(some, reality, Truth.FALSE);
        int wrongSide = (int) correct.stream().filter(breach -> Laid.of(breach.side()).named() && !reality.rightly(breach.incident(), breach.side())).count();
        return new Row(of, some.size(), correct.size(), wrongSide, imagined, count(some, reality, Truth.UNKNOWN),
                Share.of(correct.size(), correct.size() + imagined), Delay.of(correct.stream().flatMap(breach -> begun(breach, reality)
                .map(begun -> Duration.between(begun, breach.breach().made())).stream()).toList()));
    }

    private static Optional<Instant> begun(BreachStory breach, Reality reality) {
        return reality.acts(breach.incident()).stream().map(Entry.Act::t).min(Comparator.naturalOrder());
    }

    private static int count(List<BreachStory> some, Reality reality, Truth truth) {
        return (int) some.stream().filter(breach -> reality.of(breach.incident()) == truth).count();
    }

    private static Withdrawn withdrawn(Story story, Reality reality) {
        List<BreachStory> gone = story.breaches().stream().filter(BreachStory::withdrawn).toList();
        return new Withdrawn(gone.size(), count(gone, reality, Truth.FALSE), count(gone, reality, Truth.TRUE),
                count(gone, reality, Truth.UNKNOWN), Delay.of(gone.stream().map(FindingScores::stood).toList()));
    }

    private static Duration stood(BreachStory breach) {
        Duration stood = Duration.ZERO;
        Instant since = null;
        for (Entry.Ruling ruling : breach.breach().history()) {
            boolean gone = ruling.change().equals("withdrawn");
            stood = gone && since != null ? stood.plus(Duration.between(since, ruling.t())) : stood;
            since = gone ? null : since == null ? ruling.t() : since;
        }
        return stood;
    }
}
