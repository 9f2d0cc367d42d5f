package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.sensing.CellView;
import org.junit.jupiter.api.Test;

class CoverageHoursTest {
    private static final Scenario STORY = Runs.story("late-picture");
    private final Timeline timeline = new Timeline(STORY.startex());
    private final List<Entry> written = new ArrayList<>();
    private final CoverageHours hours = new CoverageHours(STORY, timeline, written::add);

    /** A look ends so long after STARTEX and sees some cells. */
    private void look(Duration after, CellView... views) {
        timeline.put(STORY.startex().plus(after), "look", new Due.HourEnds());
        play(STORY.startex().plus(after));
        hours.take(List.of(views));
    }

    private void play(Instant until) {
        while (timeline.isDue(until)) {
            timeline.next();
            timeline.takeRound().stream().filter(due -> due.id().equals("coverage")).forEach(due -> hours.write());
        }
    }

    private static CellView clear(int cell, double noticing) {
        return new CellView(cell, true, noticing);
    }

    private static CellView blind(int cell) {
        return new CellView(cell, false, 0);
    }

    private List<String> lines() {
        play(STORY.endex());
        return written.stream().map(Entry.Coverage.class::cast)
                .map(each -> STORY.since(each.t()) + " blind " + each.blind() + " clear " + each.clear()).toList();
    }

    @Test
    void the_looks_of_an_hour_are_written_when_it_ends_each_cell_by_its_best() {
        look(Duration.ofMinutes(61), clear(7, 0.984), blind(3), blind(4));
        look(Duration.ofMinutes(119), clear(3, 0), clear(7, 0.2), clear(9, 0.984));
        assertEquals(List.of("T+2h blind [4] clear {0=[3], 98=[7, 9]}"), lines());
    }

    @Test
    void an_hour_without_looks_is_not_written() {
        look(Duration.ofMinutes(30), blind(1));
        look(Duration.ofMinutes(200), blind(2));
        assertEquals(List.of("T+1h blind [1] clear {}", "T+4h blind [2] clear {}"), lines());
    }

    @Test
    void a_look_that_ends_on_the_hour_belongs_to_the_hour_that_ends() {
        look(Duration.ofHours(1), blind(1));
        look(Duration.ofHours(1).plusMillis(1), blind(2));
        assertEquals(List.of("T+1h blind [1] clear {}", "T+2h blind [2] clear {}"), lines());
    }

    @Test
    void looks_that_see_no_cell_write_nothing() {
        look(Duration.ofMinutes(30));
        assertEquals(List.of(), lines());
    }

    @Test
    void the_last_hour_is_written_at_endex_at_the_latest() {
        look(STORY.duration(), blind(1));
        assertEquals(List.of(STORY.since(STORY.endex()) + " blind [1] clear {}"), lines());
    }

    @Test
    void a_run_writes_its_grid_once_and_covers_no_cell_that_is_not_in_it() {
        List<Entry> entries = Runs.of(ScenarioReader.read(Path.of("..", "scenarios", "gap-under-cloud.yaml")).scenario()).entries();
        List<Entry.Grid> grids = Runs.only(entries, Entry.Grid.class);
        assertEquals(1, grids.size());
        int cells = grids.get(0).sectors().stream().mapToInt(sector -> sector.middles().size()).sum();
        Set<Integer> covered = new TreeSet<>();
        Runs.only(entries, Entry.Coverage.class).forEach(hour -> {
            assertEquals(Audience.MONITOR, hour.audience());
            covered.addAll(hour.blind());
            hour.clear().values().forEach(covered::addAll);
        });
        assertFalse(covered.isEmpty());
        assertTrue(covered.stream().allMatch(cell -> cell >= 0 && cell < cells));
    }

    /** The US runs both thermal satellites of the scenario: theirs alone is clear ground on which no vehicle would have been noticed. */
    @Test
    void what_a_provider_keeps_is_not_covered() {
        assertTrue(noticing("{}").contains(0));
        assertFalse(noticing("{US: {stops: [{from: T+0h}]}}").contains(0));
    }

    /** The chances (%) with which anything was covered. */
    private static Set<Integer> noticing(String sharing) {
        Set<Integer> all = new TreeSet<>();
        Runs.of(Runs.variant("heavy-weapons-creep", "duration: 3d\nexpect: []\npolicy: {sharing: " + sharing + "}"))
                .entries(Entry.Coverage.class).forEach(hour -> all.addAll(hour.clear().keySet()));
        return all;
    }

    /** What is due with it may end a look, as a shot at a drone does. */
    @Test
    void an_hour_is_written_after_all_else_of_its_last_instant_but_inputs() {
        Instant hour = Instant.parse("2026-10-05T02:00:00Z");
        Due end = new Due(hour, "coverage", new Due.HourEnds());
        assertTrue(end.compareTo(new Due(hour, "look/drone-1/1/1", new Due.LookEnds(null))) > 0);
        assertTrue(end.compareTo(new Due(hour, "act/shot", new Due.ActBegins(null))) > 0);
        assertTrue(end.compareTo(new Due(hour, "ages/incident-1", new Due.Ages("incident-1"))) > 0);
        assertTrue(end.compareTo(new Due(hour, "input/vote", new Due.PutIn(null))) < 0);
    }
}
