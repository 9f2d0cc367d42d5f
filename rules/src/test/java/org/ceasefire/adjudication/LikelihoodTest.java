package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.ceasefire.vocabulary.*;
import org.junit.jupiter.api.Test;

/** The likelihood of an occurrence, held against Bayes' rule worked with probabilities, by arithmetic that shares nothing with the rules. */
class LikelihoodTest {
    private static final Map<Reliability, Integer> SOURCE = Map.of(Reliability.A, 6, Reliability.B, 4, Reliability.C, 2, Reliability.D, 1, Reliability.E, 0, Reliability.F, 0);
    private static final int[] INFORMATION = {0, 9, 6, 3, 0, -6, 0};
    private static final int PRIOR = -3;
    private static final int[] FLOORS = {Integer.MIN_VALUE, -12, -6, 0, 1, 7, 13};
    private static final int INCIDENTS = 300;

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void the_word_is_that_of_bayes_rule_for_every_drawn_incident() {
        Map<String, List<Evidence>> incidents = new TreeMap<>();
        try (Adjudicator adjudicator = Law.shipped().open()) {
            terms().forEach(fact -> adjudicator.state("policy", fact));
            for (int i = 1; i <= INCIDENTS; i++) {
                String id = "incident-" + i;
                incidents.put(id, drawn(id));
                adjudicator.state(id, Facts.incident(id, Happening.FIRE, 0));
                incidents.get(id).forEach(piece -> adjudicator.state(id, piece));
            }
            adjudicator.judge();
            Map<String, Occurrence> found = new TreeMap<>();
            adjudicator.standing(Occurrence.class).forEach(each -> found.put(each.incident(), each));
            incidents.forEach((id, pieces) -> assertEquals(word(posterior(pieces)), found.get(id).likelihood(), () -> pieces + " " + found.get(id)));
        }
    }

    @Test
    void every_whole_deciban_has_the_word_of_its_probability() {
        for (int decibans = -100; decibans <= 100; decibans++) {
            int sum = decibans;
            Likelihood byFloor = Likelihood.values()[0];
            for (Likelihood word : Likelihood.values()) {
                byFloor = sum >= FLOORS[word.ordinal()] ? word : byFloor;
            }
            double odds = StrictMath.pow(10, sum / 10.0);
            assertEquals(word(odds / (1 + odds)), byFloor, () -> sum + " decibans");
        }
    }

    /** Odds times likelihood ratios; of groups that share anything, pieces count from the strongest down unless one before them shares with them. */
    private static double posterior(List<Evidence> pieces) {
        double odds = StrictMath.pow(10, PRIOR / 10.0);
        for (Evidence piece : pieces) {
            boolean outdone = pieces.stream().anyMatch(other -> other != piece && dependent(piece, other) && stronger(other, piece));
            odds *= outdone ? 1 : ratio(piece);
        }
        return odds / (1 + odds);
    }

    private static boolean dependent(Evidence one, Evidence other) {
        return one.source().equals(other.source()) || one.provider().equals(other.provider()) || one.cue().equals(other.source())
                || other.cue().equals(one.source()) || !one.cue().isEmpty() && one.cue().equals(other.cue());
    }

    private static boolean stronger(Evidence one, Evidence other) {
        double difference = ratio(one) / ratio(other);
        return difference > 1.01 || difference > 0.99 && one.id().compareTo(other.id()) < 0;
    }

    private static double ratio(Evidence piece) {
        return StrictMath.pow(10, SOURCE.get(piece.reliability()) / 10.0) * StrictMath.pow(10, INFORMATION[piece.credibility()] / 10.0);
    }

    /** The bands of ICD 203, in probabilities; no sum of whole decibans lies on an edge. */
    private static Likelihood word(double probability) {
        double[] from = {0, 0.05, 0.20, 0.45, 0.55, 0.80, 0.95};
        Likelihood found = Likelihood.ALMOST_NO_CHANCE;
        for (int i = 0; i < from.length; i++) {
            found = probability >= from[i] ? Likelihood.values()[i] : found;
        }
        return found;
    }

    private static List<Stated> terms() {
        List<Stated> terms = new ArrayList<>(List.of(new PriorWeight(Happening.FIRE, PRIOR)));
        new HashMap<>(SOURCE).forEach((grade, weight) -> terms.add(new SourceWeight(grade, weight)));
        for (int grade = 1; grade <= 6; grade++) {
            terms.add(new InformationWeight(grade, INFORMATION[grade]));
        }
        for (Likelihood word : Likelihood.values()) {
            terms.add(new LikelihoodFloor(word, FLOORS[word.ordinal()]));
        }
        return terms;
    }

    private List<Evidence> drawn(String incident) {
        List<Evidence> pieces = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            Evidence like = Facts.evidence(incident, "source-" + i, 1 + random.nextInt(6));
            pieces.add(new Evidence(like.id(), incident, like.source(), "provider-" + random.nextInt(4), like.kind(), like.sign(), like.weapon(),
                    like.firstSeen(), Reliability.values()[random.nextInt(6)], like.credibility(),
                    random.nextInt(3) == 0 ? "source-" + random.nextInt(5) : "", Side.UNKNOWN, Struck.UNKNOWN, 0));
        }
        return pieces;
    }
}
