package org.ceasefire.simulator.document.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;

/**
 * Where and when the ground was not looked at, or in vain, for the interactive map.
 *
 * @param side_m of the square cells; {@code cells}: their middles
 * @param hours how many hours are told together
 * @param spans what is known of every cell for each so many hours from STARTEX, as runs: how many cells (nothing for one), then {@code n} not
 *     looked at, {@code b} looked at and nothing could be seen, {@code c} could be seen, but a vehicle would rather not have been noticed,
 *     {@code w} it would. Empty for hours of which nothing is recorded: nobody looked
 */
record Gaps(double side_m, List<Place> cells, int hours, List<String> spans) {
    private static final String WORSE_TO_BETTER = "nbcw";
    /** From this chance (%) on a vehicle would more likely have been noticed than not. */
    private static final int WELL = 50;
    /** More states than this make the page large: then more hours are told together. */
    private static final long MOST = 600_000;

    /** Null if nobody looked, or for a viewer who may not know. */
    static Gaps of(Story story) {
        return story.all(Entry.Grid.class).stream().findFirst().map(grid -> of(story, grid)).orElse(null);
    }

    private static Gaps of(Story story, Entry.Grid grid) {
        List<Place> cells = grid.sectors().stream().flatMap(sector -> Place.all(sector.middles()).stream()).toList();
        List<Entry.Coverage> covered = story.all(Entry.Coverage.class);
        int hours = 1;
        while (covered.size() / hours * (long) cells.size() > MOST) {
            hours *= 2;
        }
        TreeMap<Integer, byte[]> best = new TreeMap<>();
        for (Entry.Coverage hour : covered) {
            take(hour, best.computeIfAbsent(span(story.exercise().startex(), hour.t(), hours), any -> new byte[cells.size()]));
        }
        List<String> spans = new ArrayList<>();
        for (int i = 0; !best.isEmpty() && i <= best.lastKey(); i++) {
            spans.add(best.containsKey(i) ? runs(best.get(i)) : "");
        }
        return new Gaps(grid.side_m(), cells, hours, spans);
    }

    private static int span(Instant startex, Instant end, int hours) {
        return (int) (Math.max(0, Duration.between(startex, end).toMillis() - 1) / Duration.ofHours(hours).toMillis());
    }

    private static void take(Entry.Coverage hour, byte[] best) {
        hour.blind().forEach(cell -> best[cell] = (byte) Math.max(best[cell], 1));
        hour.clear().forEach((percent, cells) -> cells.forEach(cell -> best[cell] = (byte) Math.max(best[cell], percent >= WELL ? 3 : 2)));
    }

    private static String runs(byte[] states) {
        StringBuilder runs = new StringBuilder();
        for (int i = 0, next; i < states.length; i = next) {
            next = i;
            while (next < states.length && states[next] == states[i]) {
                next++;
            }
            runs.append(next - i == 1 ? "" : String.valueOf(next - i)).append(WORSE_TO_BETTER.charAt(states[i]));
        }
        return runs.toString();
    }
}
