package org.ceasefire.simulator.report.against;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Sight;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Step;

/** The figures of two runs side by side, with what the second has more or later than the first. */
final class Figures {
    private static final List<String> TIERS = List.of("First answer of Ukrainian forces", "First answer of the multinational force", "First answer of the United States");
    private final Story one;
    private final Story other;
    private final List<List<String>> rows = new ArrayList<>();

    private Figures(Story one, Story other) {
        this.one = one;
        this.other = other;
    }

    static List<List<String>> rows(Story one, Story other) {
        return new Figures(one, other).all();
    }

    private List<List<String>> all() {
        if (one.truth()) {
            number("Hostile acts", story -> story.sight().all().acts());
            number("of them reached the centre", story -> story.sight().all().seen());
            hours("First sight, median", story -> Optional.ofNullable(story.sight().all().sight()));
            hours("Receipt, median", story -> Optional.ofNullable(story.sight().all().receipt()));
            number("Breaches that rest on nothing hostile", story -> story.imagined().size());
            number("Breaches laid to the wrong side", story -> story.blamed().size());
        }
        if (one.monitor()) {
            number("Observations received", story -> story.observations().size());
            number("Breaches that stand", story -> (int) story.breaches().stream().filter(BreachStory::stands).count());
            number("Breaches withdrawn", story -> (int) story.breaches().stream().filter(BreachStory::withdrawn).count());
        }
        number("Cases", story -> story.cases().size());
        number("Highest phase approved", story -> story.all(Entry.Decided.class).stream().filter(made -> made.outcome() == Outcome.APPROVED)
                .map(Entry.Decided::gate).mapToInt(Gate::phase).max().orElse(0));
        for (int tier = 1; tier <= TIERS.size(); tier++) {
            int of = tier;
            time(TIERS.get(tier - 1), story -> story.all(Entry.Responded.class).stream()
                    .filter(made -> made.tier() == of && made.step() != Step.WITHDRAWAL).map(Entry.Responded::t).findFirst());
        }
        return rows;
    }

    private void number(String what, Function<Story, Integer> figure) {
        int mine = figure.apply(one);
        int theirs = figure.apply(other);
        rows.add(List.of(what, String.valueOf(mine), String.valueOf(theirs), mine == theirs ? "the same" : "%+d".formatted(theirs - mine)));
    }

    private void hours(String what, Function<Story, Optional<Sight.Delay>> delay) {
        spans(what, delay.apply(one).map(Figures::median), delay.apply(other).map(Figures::median));
    }

    private static Duration median(Sight.Delay delay) {
        return Duration.ofMillis(Math.round(delay.median_h() * 3.6e6));
    }

    private void spans(String what, Optional<Duration> mine, Optional<Duration> theirs) {
        rows.add(List.of(what, mine.map(Times::span).orElse(Settings.NONE), theirs.map(Times::span).orElse(Settings.NONE),
                mine.flatMap(here -> theirs.map(there -> shift(there.minus(here), "longer", "shorter"))).orElse(mine.isEmpty() && theirs.isEmpty() ? "the same" : Settings.NONE)));
    }

    private void time(String what, Function<Story, Optional<Instant>> when) {
        Optional<Instant> mine = when.apply(one);
        Optional<Instant> theirs = when.apply(other);
        rows.add(List.of(what, mine.map(one.times()::full).orElse("never"), theirs.map(other.times()::full).orElse("never"), shift(mine, theirs)));
    }

    /** How much later the second was, or whose alone it is. */
    static String shift(Optional<Instant> mine, Optional<Instant> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isPresent() ? "only in the first" : theirs.isPresent() ? "only in the second" : "the same";
        }
        return shift(Duration.between(mine.get(), theirs.get()), "later", "sooner");
    }

    private static String shift(Duration more, String positive, String negative) {
        return more.toMinutes() == 0 ? "the same" : Times.span(more) + " " + (more.isNegative() ? negative : positive);
    }
}
