package org.ceasefire.simulator.command;

import java.util.List;
import java.util.stream.LongStream;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Several seeds of chance, the first and the last included. */
record Seeds(long first, long last) {
    /** More than anybody can wait for; and a slip of the keyboard is soon longer. */
    private static final int MOST = 100_000;

    List<Long> all() {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** Reads {@code 1..50}, or one seed. */
    static final class Reading implements ITypeConverter<Seeds> {
        @Override
        public Seeds convert(String written) {
            String[] ends = written.split("\\.\\.", -1);
            try {
                Seeds seeds = new Seeds(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
                if (ends.length <= 2 && seeds.first <= seeds.last && Math.subtractExact(seeds.last, seeds.first) < MOST) {
                    return seeds;
                }
            } catch (NumberFormatException | ArithmeticException e) {
                // Said below.
            }
            throw new TypeConversionException("'%s' is no range of at most %,d seeds. Maybe: --seeds 1..50".formatted(written, MOST));
        }
    }
}
