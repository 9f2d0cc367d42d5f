package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What was seen of all acts, then by kind of act, then by kind of sensor. */
public final class SightTable {
    public static final List<String> HEADS = List.of("Acts", "Seen", "Share", "First sight: median", "longest", "Receipt: median", "longest");

    private SightTable() {}

    public static List<List<String>> rows(Sight sight) {
        List<List<String>> rows = new ArrayList<>(List.of(row("All acts", sight.all())));
        sight.byAct().forEach(share -> rows.add(row(Wording.upperFirst(Wording.plain(share.of())), share)));
        sight.byKind().forEach(share -> rows.add(row("All, by " + Wording.plain(share.of()), share)));
        return rows;
    }

    private static List<String> row(String of, Sight.Share share) {
        return List.of(of, share.seen() + " of " + share.acts(), Wording.percent(share.share()),
                hours(share.sight(), Sight.Delay::median_h), hours(share.sight(), Sight.Delay::longest_h),
                hours(share.receipt(), Sight.Delay::median_h), hours(share.receipt(), Sight.Delay::longest_h));
    }

    private static String hours(Sight.Delay delay, ToDoubleFunction<Sight.Delay> which) {
        return delay == null ? "–" : Times.span(Duration.ofMillis(Math.round(which.applyAsDouble(delay) * 3.6e6)));
    }
}
