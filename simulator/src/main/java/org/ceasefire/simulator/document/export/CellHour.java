package org.ceasefire.simulator.document.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;

/**
 * How well a square of ground was looked at in an hour.
 *
 * @param chance_percent that a vehicle standing there in the open would have been noticed; 0 where nothing could be seen
 */
record CellHour(Instant t, int cell, String sector, Position middle, int chance_percent) {

    private record Cell(String sector, Position middle) {}

    static Table<CellHour> table(Story story, Instant startex) {
        return Table.of("coverage", Layer.SEEN, "A square of ground was looked at in an hour; squares that were not looked at have no row",
                all(story),
                new Fields<CellHour>(startex)
                        .time("t", "The end of the hour", CellHour::t)
                        .whole("cell", "", "Which square, numbered through", CellHour::cell)
                        .text("sector", "Its sector", CellHour::sector)
                        .place("", "Its middle", CellHour::middle)
                        .yes("blind", "Whether nothing could be seen there", row -> row.chance_percent() == 0)
                        .whole("chance_percent", "%", "The chance that a vehicle standing there in the open would have been noticed",
                                CellHour::chance_percent));
    }

    private static List<CellHour> all(Story story) {
        List<Cell> cells = story.all(Entry.Grid.class).stream().flatMap(grid -> grid.sectors().stream())
                .flatMap(sector -> sector.middles().stream().map(middle -> new Cell(sector.sector(), middle))).toList();
        List<CellHour> hours = new ArrayList<>();
        for (Entry.Coverage hour : story.all(Entry.Coverage.class)) {
            chances(hour).forEach((cell, chance) -> hours.add(new CellHour(hour.t(), cell, cells.get(cell).sector(), cells.get(cell).middle(),
                    chance)));
        }
        return hours;
    }

    private static Map<Integer, Integer> chances(Entry.Coverage hour) {
        Map<Integer, Integer> chances = new TreeMap<>();
        hour.blind().forEach(cell -> chances.put(cell, 0));
        hour.clear().forEach((chance, cells) -> cells.forEach(cell -> chances.put(cell, chance)));
        return chances;
    }
}
