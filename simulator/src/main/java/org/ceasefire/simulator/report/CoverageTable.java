package org.ceasefire.simulator.report;

import java.util.List;

/** How well each sector was looked at. */
public final class CoverageTable {
    public static final List<String> HEADS = List.of("Sector", "Cells ever seen well", "Not looked at", "Could not have seen", "Saw nothing",
            "Saw something", "Would have noticed a vehicle", "Mean revisit", "Longest gap, median cell", "Longest gap, worst cell");
    /** How its figures are to be read. */
    public static final String NOTE = "Shares of all hours of all cells, squares of 10 km of which each counts as its middle. A vehicle is one "
            + "of 2.3 m that stands in the open; it would have been noticed, and the cell is well seen, if the best look of the hour had a "
            + "chance of 50 % or more; revisit and gaps are between such hours. Saw nothing, or something, is said of every sensor, also of "
            + "thermal ones, which see fires and no vehicles. Drones and satellites only, by when they looked and not by when their pictures arrived.";

    private CoverageTable() {}

    public static List<List<String>> rows(Coverage coverage) {
        return coverage.sectors().stream().map(CoverageTable::row).toList();
    }

    static List<String> row(Coverage.Row row) {
        return List.of(row.sector(), row.everWell() + " of " + row.cells(), Wording.percent(row.unseen()), Wording.percent(row.blind()),
                Wording.percent(row.nothing()), Wording.percent(row.something()), Wording.percent(row.well()),
                row.revisit_h() == null ? "–" : Wording.trimmed(row.revisit_h()) + " h", gap(row.medianGap_h()), gap(row.worstGap_h()));
    }

    private static String gap(Integer hours) {
        return hours == null ? "never seen" : hours + " h";
    }
}
