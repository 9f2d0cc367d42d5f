package org.ceasefire.simulator.report.scores;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Shares and delays, by their textbook formulas. */
final class NaiveFigures {
    private static final double Z = 1.959963984540054;

    private NaiveFigures() {}

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode share(int count, int of) {
        ObjectNode share = node().put("count", count).put("of", of);
        if (of > 0) {
            double p = (double) count / of;
            double middle = (p + Z * Z / (2 * of)) / (1 + Z * Z / of);
            double half = Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
            share.put("share", p).put("low", Math.max(0, middle - half)).put("high", Math.min(1, middle + half));
        }
        return share;
    }

    /** Null where there are none. */
    static ObjectNode delay(List<Duration> delays) {
        if (delays.isEmpty()) {
            return null;
        }
        List<Double> hours = new ArrayList<>();
        int early = 0;
        for (Duration delay : delays) {
            early += delay.isNegative() ? 1 : 0;
            hours.add(delay.isNegative() ? 0 : delay.toMillis() / 3_600_000.0);
        }
        Collections.sort(hours);
        int n = hours.size();
        double median = n % 2 == 1 ? hours.get(n / 2) : (hours.get(n / 2 - 1) + hours.get(n / 2)) / 2;
        ObjectNode node = node().put("n", n).put("early", early).put("median-h", median).put("longest-h", hours.get(n - 1));
        int k = rank(n);
        return k == 0 ? node : node.put("low-h", hours.get(k - 1)).put("high-h", hours.get(n - k));
    }

    /** The largest k with P(at most k - 1 of n tosses are heads) at most 1 in 40. */
    private static int rank(int n) {
        int k = 0;
        while (tosses(n, k).multiply(BigInteger.valueOf(40)).compareTo(BigInteger.TWO.pow(n)) <= 0) {
            k++;
        }
        return k;
    }

    /** In how many ways at most k of n tosses are heads. */
    private static BigInteger tosses(int n, int k) {
        BigInteger ways = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int i = 0; i <= k; i++) {
            ways = ways.add(choose);
            choose = choose.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return ways;
    }
}
