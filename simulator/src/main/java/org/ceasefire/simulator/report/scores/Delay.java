package org.ceasefire.simulator.report.scores;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long some things took.
 *
 * @param n how many there were
 * @param early how many were said to have come before what they are counted from, as no sensor's clock is perfect; they count as 0 h
 * @param median_h median; of an even number the mean of the middle two
 * @param low_h lower end of the interval of order statistics that holds the median with at least 95 %; absent below six
 * @param high_h its upper end
 */
public record Delay(int n, int early, double median_h, Double low_h, Double high_h, double longest_h) {

    /** Absent (null) where there are none. */
    static Delay of(List<Duration> delays) {
        if (delays.isEmpty()) {
            return null;
        }
        List<Double> hours = delays.stream().map(delay -> Math.max(0, delay.toMillis() / 3.6e6)).sorted().toList();
        int n = hours.size();
        Optional<Integer> rank = rank(n);
        return new Delay(n, (int) delays.stream().filter(Duration::isNegative).count(), (hours.get((n - 1) / 2) + hours.get(n / 2)) / 2,
                rank.map(k -> hours.get(k - 1)).orElse(null), rank.map(k -> hours.get(n - k)).orElse(null), hours.get(n - 1));
    }

    /**
     * The largest k for which the k-th of n, and the k-th from the end, hold the median between them with at least 95 %: that fewer than k
     * of n lie below it has a chance of at most 2.5 % (H. A. David, Order Statistics, section 2.5). Exact; empty if there is none.
     */
    private static Optional<Integer> rank(int n) {
        BigInteger most = BigInteger.ONE.shiftLeft(n);
        BigInteger below = BigInteger.ZERO;
        BigInteger ways = BigInteger.ONE;
        int k = 0;
        while (below.add(ways).multiply(BigInteger.valueOf(40)).compareTo(most) <= 0) {
            below = below.add(ways);
            ways = ways.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
            k++;
        }
        return k == 0 ? Optional.empty() : Optional.of(k);
    }
}
