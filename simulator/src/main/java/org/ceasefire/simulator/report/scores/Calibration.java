package org.ceasefire.simulator.report.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.vocabulary.Likelihood;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Word;

/** Of what was called probable, how much was true, as {@link #DEFINITIONS} says. */
public record Calibration(
        List<Said> likelihoodAtFirst, List<Said> likelihoodAtEnd, List<Said> standingAtFirst, List<Said> standingAtEnd, List<Said> attribution) {
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition("Incidents",
                    "Every incident that was judged, breach or not, unless it became part of another."),
            new Definition("At first, at the end",
                    "The word with which it was first judged, and the last."),
            new Definition("True",
                    "At least one observation of it by a sensor was caused by something of a party; of attributions: the side that is "
                            + "named did it. An incident that rests on reports alone is not known, and not in the share."),
            new Definition("Promised",
                    "The probability that the word stands for: of ICD 203 for a likelihood, of the likelihood that goes with it for a "
                            + "standing."));

    /**
     * Of incidents that were called by a word, how many were true.
     *
     * @param from lower end of what the word promises, a share of one; {@code to}: its upper end
     * @param unknown how many more rest on reports alone
     */
    public record Said(String word, double from, double to, Share correct, int unknown) {

        /** Whether the interval of the share meets the band: what was promised is then not contradicted, however few there were. */
        String kept() {
            if (correct.of() == 0) {
                return "–";
            }
            return correct.high() < from ? "true less often than promised" : correct.low() > to ? "true more often than promised" : "not contradicted";
        }
    }

    static Calibration of(Verdicts verdicts, Reality reality) {
        List<Conclusion> occurrences = verdicts.holding("occurrence");
        List<Conclusion> existences = verdicts.holding("existence");
        Predicate<Conclusion> happened = made -> reality.of(made.subject()) == Truth.TRUE;
        Function<Conclusion, String> side = made -> made.value("side");
        List<Conclusion> named = verdicts.holding("attribution").stream().filter(made -> Laid.of(side.apply(made)).named()).toList();
        Fold fold = new Fold(reality);
        return new Calibration(fold.likelihoods(occurrences, made -> first(made, "likelihood"), happened),
                fold.likelihoods(occurrences, made -> made.value("likelihood"), happened),
                fold.standings(existences, made -> first(made, "standing"), happened),
                fold.standings(existences, made -> made.value("standing"), happened),
                fold.likelihoods(named, made -> made.value("likelihood"), made -> reality.rightly(made.subject(), side.apply(made))));
    }

    private static String first(Conclusion made, String field) {
        return made.history().get(0).value().getOrDefault(field, "");
    }

    /** The bands of ICD 203 (Intelligence Community Directive 203, Analytic Standards, 2015, D.6.e.2.a). */
    static double[] band(Likelihood word) {
        return switch (word) {
            case ALMOST_NO_CHANCE -> new double[] {0.01, 0.05};
            case VERY_UNLIKELY -> new double[] {0.05, 0.20};
            case UNLIKELY -> new double[] {0.20, 0.45};
            case ROUGHLY_EVEN -> new double[] {0.45, 0.55};
            case LIKELY -> new double[] {0.55, 0.80};
            case VERY_LIKELY -> new double[] {0.80, 0.95};
            case ALMOST_CERTAIN -> new double[] {0.95, 0.99};
        };
    }

    private record Fold(Reality reality) {
        List<Said> likelihoods(List<Conclusion> all, Function<Conclusion, String> says, Predicate<Conclusion> correct) {
            List<Said> rows = new ArrayList<>();
            Stream.of(Likelihood.values()).forEach(word -> add(rows, word, band(word), all, says, correct));
            return rows;
        }

        List<Said> standings(List<Conclusion> all, Function<Conclusion, String> says, Predicate<Conclusion> correct) {
            List<Said> rows = new ArrayList<>();
            Stream.of(Standing.values()).forEach(word -> add(rows, word, band(word.likelihood()), all, says, correct));
            return rows;
        }

        private void add(List<Said> rows, Word word, double[] band, List<Conclusion> all, Function<Conclusion, String> says, Predicate<Conclusion> correct) {
            List<Conclusion> some = all.stream().filter(made -> says.apply(made).equals(word.word())).toList();
            List<Conclusion> known = some.stream().filter(made -> reality.of(made.subject()) != Truth.UNKNOWN).toList();
            if (!some.isEmpty()) {
                rows.add(new Said(word.word(), band[0], band[1], Share.of(known, correct), some.size() - known.size()));
            }
        }
    }
}
