package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;

/**
 * When and how well the ground was looked at, by sector and cell.
 *
 * @param sectors a row for each sector
 * @param map the longest gap of each cell
 */
public record Coverage(List<Row> sectors, CoverageMap map) {
    /** From this chance (%) on a vehicle would more likely have been noticed than not. */
    private static final int WELL = 50;

    /**
     * A sector, as shares of all hours of all its cells.
     *
     * @param cells how many it has; {@code everWell}: in how many of them a vehicle would ever have been noticed
     * @param unseen not looked at
     * @param blind looked at, and nothing could have been seen
     * @param nothing looked at and clear, and nothing was received of it
     * @param something looked at and clear, and something was
     * @param well a vehicle would have been noticed
     * @param revisit_h mean time (h) from one such hour to the next; null if no cell has two
     * @param medianGap_h the longest time without one in the median cell; null if there never was one; {@code worstGap_h}: in the worst
     */
    public record Row(
            String sector, int cells, int everWell, double unseen, double blind, double nothing, double something, double well, Double revisit_h,
            Integer medianGap_h, Integer worstGap_h) {

        private static Row of(String sector, List<CellHours> cells, int hours) {
            double all = (double) cells.size() * hours;
            int blind = cells.stream().mapToInt(CellHours::blind).sum();
            int clear = cells.stream().mapToInt(CellHours::clear).sum();
            int something = cells.stream().mapToInt(CellHours::something).sum();
            List<Integer> gaps = cells.stream().map(cell -> cell.longestGap_h(hours)).sorted().toList();
            return new Row(sector, cells.size(), (int) cells.stream().filter(cell -> cell.well() > 0).count(), (all - blind - clear) / all, blind / all, (clear - something) / all, something / all,
                    cells.stream().mapToInt(CellHours::well).sum() / all, revisit_h(cells), ended(gaps.get(gaps.size() / 2), hours), ended(gaps.get(gaps.size() - 1), hours));
        }

        private static Integer ended(int gap_h, int hours) {
            return gap_h == hours ? null : gap_h;
        }

        private static Double revisit_h(List<CellHours> cells) {
            List<Integer> revisits = cells.stream().flatMap(cell -> cell.revisits().stream()).toList();
            return revisits.isEmpty() ? null : revisits.stream().mapToInt(Integer::intValue).average().orElseThrow();
        }
    }

    /** Read off the ledger; empty if it holds no grid that the viewer may see, or no hour of it is over. */
    static Optional<Coverage> of(Entries entries, Sectors sectors) {
        int hours = hours(entries);
        return entries.all(Entry.Grid.class).stream().findFirst().filter(grid -> hours > 0)
                .map(grid -> new Folding(entries, grid).coverage(entries, sectors, hours));
    }

    /** How many hours after STARTEX are over, the last perhaps cut short by ENDEX. */
    private static int hours(Entries entries) {
        Instant startex = entries.exercise().startex();
        int over = (int) Duration.between(startex, entries.end()).toHours();
        return entries.all(Entry.Coverage.class).stream().mapToInt(hour -> index(startex, hour.t()) + 1).reduce(over, Math::max);
    }

    /** The number of the hour that ends at an instant, from 0; what ends at STARTEX counts in the first. */
    private static int index(Instant startex, Instant end) {
        return (int) Math.max(0, Math.floorDiv(Duration.between(startex, end).toMillis() - 1, Duration.ofHours(1).toMillis()));
    }

    private static final class Folding {
        private final Entry.Grid grid;
        private final CellFinder finder;
        private final List<CellHours> cells = new ArrayList<>();

        private Folding(Entries entries, Entry.Grid grid) {
            this.grid = grid;
            List<Position> middles = grid.sectors().stream().flatMap(sector -> sector.middles().stream()).toList();
            finder = new CellFinder(middles, grid.side_m());
            middles.forEach(middle -> cells.add(new CellHours()));
            Instant startex = entries.exercise().startex();
            entries.all(Entry.Coverage.class).forEach(hour -> take(hour, index(startex, hour.t())));
            Map<String, Instant> looks = new HashMap<>();
            entries.all(Entry.Look.class).forEach(look -> looks.put(look.id(), look.t()));
            // What was seen belongs to the hour in which its look ended, as the look's coverage does.
            entries.all(Entry.Observed.class).stream().filter(one -> one.look() != null && looks.containsKey(one.look()))
                    .forEach(one -> finder.cell(one.position()).ifPresent(cell -> cells.get(cell).observed(index(startex, looks.get(one.look())))));
        }

        private void take(Entry.Coverage covered, int hour) {
            covered.blind().forEach(cell -> cell(cell).blind(hour));
            covered.clear().forEach((percent, clear) -> clear.forEach(cell -> cell(cell).clear(hour, percent >= WELL)));
        }

        private CellHours cell(int number) {
            if (number < 0 || number >= cells.size()) {
                throw new IllegalArgumentException("cell %d is not in the grid of %d".formatted(number, cells.size()));
            }
            return cells.get(number);
        }

        private static int gap_h(CellHours cell, int hours) {
            int looked = cell.clear() + cell.blind();
            return looked == 0 ? CoverageMap.NEVER_LOOKED_AT : cell.well() == 0 ? CoverageMap.NEVER_NOTICED : cell.longestGap_h(hours);
        }

        private Coverage coverage(Entries entries, Sectors sectors, int hours) {
            List<Row> rows = new ArrayList<>();
            Map<Position, Integer> gaps = new LinkedHashMap<>();
            int next = 0;
            for (Entry.Cells sector : grid.sectors()) {
                List<CellHours> own = cells.subList(next, next + sector.middles().size());
                rows.add(Row.of(Wording.upperFirst(sectors.name(sector.sector())), own, hours));
                for (Position middle : sector.middles()) {
                    CellHours cell = cells.get(next++);
                    gaps.put(middle, gap_h(cell, hours));
                }
            }
            return new Coverage(rows, CoverageMap.of(gaps, grid.side_m(), entries.all(Entry.Ground.class)));
        }
    }
}
