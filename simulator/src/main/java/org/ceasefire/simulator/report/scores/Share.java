package org.ceasefire.simulator.report.scores;

import java.util.Collection;
import java.util.function.Predicate;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * How many of some, as a share of one with its 95 % interval.
 *
 * @param share absent where there were none to count
 * @param low lower end of the Wilson score interval (E. B. Wilson, JASA 22, 1927), absent with the share: what share would still be
 *     plausible if the same were played again with other chances, each of them independent of the others
 * @param high its upper end
 */
public record Share(int count, int of, Double share, Double low, Double high) {
    private static final double CONFIDENCE = 0.95;

    static Share of(int count, int of) {
        if (of == 0) {
            return new Share(0, 0, null, null, null);
        }
        ConfidenceInterval interval = BinomialProportion.getWilsonScoreInterval(of, (double) count / of, CONFIDENCE);
        return new Share(count, of, (double) count / of, Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
    }

    static <T> Share of(Collection<T> all, Predicate<T> counts) {
        return of((int) all.stream().filter(counts).count(), all.size());
    }
}
