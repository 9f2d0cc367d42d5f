package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The hours of one cell, counted from STARTEX: in which it was looked at, could be seen, would have shown a vehicle, and showed something. */
final class CellHours {
    private final BitSet blind = new BitSet();
    private final BitSet clear = new BitSet();
    private final BitSet well = new BitSet();
    private final BitSet something = new BitSet();

    void blind(int hour) {
        blind.set(hour, !clear.get(hour));
    }

    /** What was once clear in an hour was not blind in it. */
    void clear(int hour, boolean wouldNotice) {
        clear.set(hour);
        blind.clear(hour);
        well.set(hour, wouldNotice || well.get(hour));
    }

    /** Something was observed in it: that counts if it was looked at. */
    void observed(int hour) {
        something.set(hour, clear.get(hour));
    }

    int blind() {
        return blind.cardinality();
    }

    int clear() {
        return clear.cardinality();
    }

    int something() {
        return something.cardinality();
    }

    int well() {
        return well.cardinality();
    }

    /** The hours from one in which a vehicle would have been noticed to the next. */
    List<Integer> revisits() {
        int[] hours = well.stream().toArray();
        return IntStream.range(1, hours.length).mapToObj(i -> hours[i] - hours[i - 1]).toList();
    }

    /** The longest time (h) without an hour in which a vehicle would have been noticed, from STARTEX to the last hour played. */
    int longestGap_h(int hours) {
        List<Integer> edges = new ArrayList<>(List.of(-1));
        well.stream().forEach(edges::add);
        edges.add(hours);
        return IntStream.range(1, edges.size()).map(i -> edges.get(i) - edges.get(i - 1) - 1).max().orElse(hours);
    }
}
