package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.vocabulary.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows depends on what is stated, not on how it came to be. */
class OrderOfStatementTest {
    private static final int INCIDENTS = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_same_facts_in_any_order_bring_the_same_rulings(long seed) {
        List<Facts.About> facts = Facts.drawn(seed, INCIDENTS);
        List<Ruling> rulings = judged(Law.shipped(), facts);
        assertFalse(rulings.isEmpty());
        assertEquals(rulings, judged(Law.shipped(), shuffled(facts, seed)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void judging_after_each_statement_comes_to_the_same(long seed) {
        List<Facts.About> facts = Facts.drawn(seed, INCIDENTS);
        try (Adjudicator atOnce = Law.shipped().open(); Adjudicator inSteps = Law.shipped().open()) {
            facts.forEach(each -> atOnce.state(each.subject(), each.fact()));
            atOnce.judge();
            for (Facts.About each : shuffled(facts, seed)) {
                inSteps.state(each.subject(), each.fact());
                inSteps.judge();
            }
            assertEquals(atOnce.standing(Verdict.class), inSteps.standing(Verdict.class));
            assertEquals(atOnce.facts(), inSteps.facts());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_stated_and_taken_back_might_never_have_been_stated(long seed) {
        List<Facts.About> facts = Facts.drawn(seed, INCIDENTS);
        List<Facts.About> passing = Facts.withoutTerms(Facts.drawn(seed + 100, INCIDENTS));
        try (Adjudicator adjudicator = Law.shipped().open(); Adjudicator fresh = Law.shipped().open()) {
            facts.stream().filter(each -> !passing.contains(each) && Facts.withoutTerms(List.of(each)).isEmpty())
                    .forEach(each -> adjudicator.state(each.subject(), each.fact()));
            passing.forEach(each -> adjudicator.state(each.subject(), each.fact()));
            adjudicator.judge();
            subjects(passing).forEach(subject -> adjudicator.restate(subject, List.of()));
            adjudicator.judge();
            Facts.withoutTerms(facts).forEach(each -> adjudicator.state(each.subject(), each.fact()));
            adjudicator.judge();
            facts.forEach(each -> fresh.state(each.subject(), each.fact()));
            fresh.judge();
            assertEquals(fresh.standing(Verdict.class), adjudicator.standing(Verdict.class));
        }
    }

    @Test
    void the_order_of_files_and_the_names_of_packages_do_not_matter() {
        List<RuleFile> other = new ArrayList<>();
        Law.shippedFiles().forEach(file -> other.add(0, new RuleFile("z%d.drl".formatted(999 - other.size()),
                file.text().replaceFirst("package org\\.ceasefire\\.law\\.\\w+;", "package org.ceasefire.law.z%d;".formatted(999 - other.size())))));
        Rulebook reversed = Rulebook.load(other, Law.NOWHERE);
        for (long seed = 1; seed <= 5; seed++) {
            List<Facts.About> facts = Facts.drawn(seed, INCIDENTS);
            assertEquals(judged(Law.shipped(), facts), judged(reversed, facts));
        }
    }

    @Test
    void the_facts_drawn_make_most_rules_conclude_something() {
        Set<String> concluding = new TreeSet<>();
        for (long seed = 1; seed <= 8; seed++) {
            judged(Law.shipped(), Facts.drawn(seed, INCIDENTS)).forEach(ruling -> ruling.grounds().forEach(ground -> concluding.add(ground.rule())));
        }
        assertTrue(concluding.size() > 40, concluding::toString);
    }

    private static List<Ruling> judged(Rulebook rulebook, List<Facts.About> facts) {
        try (Adjudicator adjudicator = rulebook.open()) {
            facts.forEach(each -> adjudicator.state(each.subject(), each.fact()));
            return adjudicator.judge();
        }
    }

    private static List<Facts.About> shuffled(List<Facts.About> facts, long seed) {
        List<Facts.About> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Set<String> subjects(List<Facts.About> facts) {
        return new LinkedHashSet<>(facts.stream().map(Facts.About::subject).toList());
    }
}
