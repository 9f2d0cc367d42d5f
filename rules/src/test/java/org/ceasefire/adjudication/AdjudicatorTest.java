package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.vocabulary.Breach;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Existence;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Verdict;
import org.junit.jupiter.api.Test;

class AdjudicatorTest {
    private static final Rulebook DEPTH = Law.of(
            Law.rule("deep", "Incident($i: id, depth_m > 500)\n    eval(true)",
                    "BreachGround($i, BreachType.GROUND_ASSAULT, Copy.AGREED, \"1\", \"deep\", $i)"),
            Law.rule("far", "Incident($i: id, depth_m > 900)\n    eval(true)", "BreachGround($i, BreachType.GROUND_ASSAULT, Copy.AGREED, \"1\", \"far\", $i)"),
            Law.rule("breach", "BreachGround($i: incident, $t: type)\n    eval(true)", "Breach($i, $t)"));
    private static final Breach BREACH = new Breach("incident-1", BreachType.GROUND_ASSAULT);

    private static Incident deep(double depth_m) {
        return Facts.incident("incident-1", Happening.MOVEMENT, depth_m);
    }

    private static List<String> rules(Ruling ruling) {
        return ruling.grounds().stream().map(Ground::rule).toList();
    }

    @Test
    void grounds_are_listed_in_order_and_dead_ones_are_gone() {
        try (Adjudicator adjudicator = DEPTH.open()) {
            adjudicator.state("incident-1", deep(1_000));
            Ruling made = adjudicator.judge().get(0);
            assertEquals(Ruling.Change.MADE, made.change());
            assertEquals(BREACH, made.verdict());
            assertEquals(List.of("deep", "far"), rules(made));
            adjudicator.state("incident-1", deep(600));
            Ruling amended = adjudicator.judge().get(0);
            assertEquals(Ruling.Change.AMENDED, amended.change());
            assertEquals(amended.before(), amended.now());
            assertEquals(List.of("deep"), rules(amended));
        }
    }

    @Test
    void every_match_by_which_a_conclusion_stands_is_told_with_its_facts() {
        try (Adjudicator adjudicator = DEPTH.open()) {
            adjudicator.state("incident-1", deep(1_000));
            List<Ground> grounds = adjudicator.judge().get(0).grounds();
            assertEquals(grounds.stream().map(ground -> new Inference("breach", List.of(ground))).collect(Collectors.toSet()),
                    Set.copyOf(adjudicator.inferences(BREACH)));
            assertEquals(List.of(new Inference("far", List.of(deep(1_000)))), adjudicator.inferences(grounds.get(1)));
            assertEquals(List.of(), adjudicator.inferences(deep(1_000)), "it is stated");
            adjudicator.state("incident-1", deep(600));
            adjudicator.judge();
            assertEquals(List.of(new Inference("breach", List.of(grounds.get(0)))), adjudicator.inferences(BREACH));
            assertEquals(List.of(), adjudicator.inferences(grounds.get(1)), "it is dead");
        }
    }

    @Test
    void nothing_is_ruled_when_the_same_is_stated_again() {
        try (Adjudicator adjudicator = DEPTH.open()) {
            adjudicator.state("incident-1", deep(600));
            adjudicator.judge();
            adjudicator.state("incident-1", deep(600));
            assertEquals(List.of(), adjudicator.judge());
            adjudicator.state("incident-1", deep(700));
            assertEquals(List.of(), adjudicator.judge());
        }
    }

    @Test
    void what_is_not_said_again_is_withdrawn() {
        try (Adjudicator adjudicator = DEPTH.open()) {
            adjudicator.restate("incident-1", List.of(deep(600)));
            adjudicator.judge();
            adjudicator.restate("incident-1", List.of(Facts.evidence("incident-1", "drone-1", 2)));
            Ruling withdrawn = adjudicator.judge().get(0);
            assertEquals(Ruling.Change.WITHDRAWN, withdrawn.change());
            assertEquals(BREACH, withdrawn.verdict());
            assertEquals(List.of(), withdrawn.grounds());
        }
    }

    @Test
    void what_goes_with_its_subject_is_archived_and_later_losses_are_not() {
        try (Adjudicator adjudicator = DEPTH.open()) {
            adjudicator.state("incident-1", deep(600));
            adjudicator.judge();
            adjudicator.archive("incident-1");
            assertEquals(Ruling.Change.ARCHIVED, adjudicator.judge().get(0).change());
            adjudicator.state("incident-1", deep(600));
            adjudicator.judge();
            adjudicator.restate("incident-1", List.of());
            assertEquals(Ruling.Change.WITHDRAWN, adjudicator.judge().get(0).change());
        }
    }

    @Test
    void what_comes_and_goes_between_two_judgements_is_not_ruled_on() {
        try (Adjudicator adjudicator = DEPTH.open()) {
            adjudicator.state("incident-1", deep(600));
            adjudicator.archive("incident-1");
            assertEquals(List.of(), adjudicator.judge());
        }
    }

    @Test
    void two_answers_to_one_question_are_an_error() {
        Rulebook torn = Law.of(
                Law.rule("possible", "Incident($i: id) eval(true)", "Existence($i, Standing.POSSIBLE)"),
                Law.rule("confirmed", "Incident($i: id, depth_m > 500) eval(true)", "Existence($i, Standing.CONFIRMED)"));
        try (Adjudicator adjudicator = torn.open()) {
            adjudicator.state("incident-1", deep(100));
            adjudicator.judge();
            assertEquals(List.of(new Existence("incident-1", Standing.POSSIBLE)), adjudicator.standing(Existence.class));
            adjudicator.state("incident-1", deep(600));
            AmbiguousLaw error = assertThrows(AmbiguousLaw.class, adjudicator::judge);
            assertTrue(error.getMessage().contains("existence/incident-1"), error.getMessage());
        }
    }

    @Test
    void rules_that_conclude_too_much_are_stopped_and_named() {
        Rulebook runaway = Law.of(Law.rule("all-by-all",
                "Incident($a: id)\n    Incident($b: id)\n    Incident($c: id)",
                "BreachGround($a, BreachType.GROUND_ASSAULT, Copy.AGREED, \"1\", \"all-by-all\", $b, $c)"));
        try (Adjudicator adjudicator = runaway.open(1_000)) {
            for (int i = 0; i < 9; i++) {
                adjudicator.state("incident-" + i, Facts.incident("incident-" + i, Happening.FIRE, 0));
            }
            assertEquals(0, adjudicator.judge().size());
            adjudicator.state("incident-9", Facts.incident("incident-9", Happening.FIRE, 0));
            adjudicator.judge();
        }
        try (Adjudicator adjudicator = runaway.open(1_000)) {
            for (int i = 0; i < 10; i++) {
                adjudicator.state("incident-" + i, Facts.incident("incident-" + i, Happening.FIRE, 0));
            }
            RunawayRules stopped = assertThrows(RunawayRules.class, adjudicator::judge);
            assertTrue(stopped.getMessage().contains("1,000 firings") && stopped.getMessage().contains("all-by-all (1,000 times)"), stopped.getMessage());
        }
    }

    @Test
    void working_memory_is_as_empty_as_before_once_everything_is_archived() {
        try (Adjudicator adjudicator = Law.shipped().open()) {
            List<Facts.About> terms = new ArrayList<>(Facts.drawn(1, 0));
            terms.removeAll(Facts.withoutTerms(terms));
            terms.forEach(each -> adjudicator.state(each.subject(), each.fact()));
            adjudicator.judge();
            long before = adjudicator.facts();
            int standing = adjudicator.standing(Verdict.class).size();
            for (int round = 0; round < 100; round++) {
                List<Facts.About> facts = Facts.withoutTerms(Facts.drawn(round, 20));
                facts.forEach(each -> adjudicator.state(each.subject(), each.fact()));
                adjudicator.judge();
                facts.stream().map(Facts.About::subject).distinct().forEach(adjudicator::archive);
                adjudicator.judge();
            }
            assertEquals(before, adjudicator.facts());
            assertEquals(standing, adjudicator.standing(Verdict.class).size());
        }
    }

    @Test
    void no_archived_fact_is_kept_by_a_match_that_has_ended() {
        List<WeakReference<Incident>> past = new ArrayList<>();
        try (Adjudicator adjudicator = DEPTH.open()) {
            for (int i = 0; i < 2_000; i++) {
                past.add(new WeakReference<>(comeAndGo(adjudicator, "incident-" + i)));
            }
            assertTrue(alive(past) < 20, () -> alive(past) + " of 2,000 archived facts are still held");
        }
    }

    /** The match ends twice: because its condition no longer holds, and because its fact is archived. */
    private static Incident comeAndGo(Adjudicator adjudicator, String id) {
        adjudicator.state(id, Facts.incident(id, Happening.MOVEMENT, 600));
        adjudicator.judge();
        Incident incident = Facts.incident(id, Happening.MOVEMENT, 100);
        adjudicator.state(id, incident);
        adjudicator.judge();
        adjudicator.archive(id);
        adjudicator.judge();
        return incident;
    }

    private static long alive(List<WeakReference<Incident>> references) {
        System.gc();
        return references.stream().filter(reference -> reference.get() != null).count();
    }
}
