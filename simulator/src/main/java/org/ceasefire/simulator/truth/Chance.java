package org.ceasefire.simulator.truth;

/**
 * Chance by key: every draw is a pure function of (seed, run, key), so that nothing shifts when something else is drawn more or less often.
 * A key says what is drawn for what, for example {@code ("stubble", "2026-10-05", "3", "place")}.
 *
 * <p>Each part of the key is hashed with 64-bit FNV-1a (Fowler, Noll, Vo) and folded in with the finaliser of SplitMix64 (Steele, Lea,
 * Flood: Fast splittable pseudorandom number generators, 2014), part by part, so that {@code ("a", "bc")} and {@code ("ab", "c")} differ.
 */
public record Chance(long seed, int run) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    /** Beyond some 700, exp(-mean) is no number any more; larger means are drawn in pieces. */
    private static final double LARGEST_PIECE = 500;

    /** Radius that contains 95 % of a circular two-dimensional normal distribution, in standard deviations: sqrt(-2 ln 0.05). */
    private static final double SIGMAS_FOR_95 = 2.4477;

    /** Standard deviation (m), each way, of places that lie within a circle of this radius (m) 95 times in 100. */
    public static double sigma_m(double radius_m) {
        return radius_m / SIGMAS_FOR_95;
    }

    /** Evenly between 0 (can be) and 1 (cannot). */
    public double uniform(String... key) {
        return toUniform(hash(key));
    }

    /** From the standard normal distribution, by the method of Box and Muller (1958). */
    public double gaussian(String... key) {
        long hash = hash(key);
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - toUniform(hash)));
        return radius * StrictMath.cos(2 * StrictMath.PI * toUniform(mix(hash + GOLDEN)));
    }

    /**
     * How many of something happen of which so many do on the mean (Poisson).
     *
     * @throws IllegalArgumentException if the mean is negative or no finite number
     */
    public int poisson(double mean, String... key) {
        if (!(mean >= 0) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("The mean of a count (%s) must be a finite number, and not negative.".formatted(mean));
        }
        long hash = hash(key);
        int count = 0;
        double left = mean;
        for (; left > LARGEST_PIECE; left -= LARGEST_PIECE) {
            count += quantile(LARGEST_PIECE, toUniform(hash));
            hash = mix(hash + GOLDEN);
        }
        return count + quantile(left, toUniform(hash));
    }

    /** The least count whose cumulative Poisson probability exceeds {@code uniform}. */
    private static int quantile(double mean, double uniform) {
        double probability = StrictMath.exp(-mean);
        double cumulative = probability;
        int count = 0;
        // Rounding may keep the sum below a uniform of almost 1: it ends where nothing is added any more.
        while (uniform >= cumulative && (count < mean || cumulative + probability > cumulative)) {
            count++;
            probability *= mean / count;
            cumulative += probability;
        }
        return count;
    }

    private static double toUniform(long hash) {
        return (hash >>> 11) * 0x1p-53;
    }

    private long hash(String... key) {
        long hash = mix(mix(seed + GOLDEN) + run);
        for (String part : key) {
            hash = mix(hash + GOLDEN ^ fnv1a(part));
        }
        return hash;
    }

    private static long fnv1a(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c & 0xFF)) * FNV_PRIME;
            hash = (hash ^ (c >>> 8)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long z) {
        long once = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
