package org.ceasefire.simulator.rerun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.Rerun;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run played again with one delay removed. */
class RerunsTest {
    @TempDir
    Path folder;

    @Test
    void the_hours_that_a_body_takes_are_what_removing_them_gives_back() throws IOException {
        List<Rerun> reruns = reruns(shipped("heavy-weapons-creep"));
        Rerun commission = one(reruns, "the 6 h that the Special Commission took over Phase 2");
        assertEquals(Duration.ofHours(6), commission.gain());
        assertEquals("the first answer of the multinational force", commission.reached());
    }

    @Test
    void a_delay_behind_what_was_reached_gives_nothing_back() throws IOException {
        assertEquals(Duration.ZERO, one(reruns(shipped("heavy-weapons-creep")), "the 6 h that the Special Commission took over Stand-down").gain());
    }

    @Test
    void each_rerun_removes_one_delay_and_the_longest_come_first() throws IOException {
        List<Double> removed = reruns(shipped("heavy-weapons-creep")).stream().map(Rerun::removed_h).toList();
        assertEquals(6, removed.size());
        assertEquals(removed.stream().sorted((one, other) -> other.compareTo(one)).toList(), removed);
    }

    @Test
    void a_run_without_a_case_is_not_played_again() throws IOException {
        assertEquals(List.of(), reruns(shipped("gap-under-cloud")));
    }

    @Test
    void the_same_run_brings_the_same_reruns() throws IOException {
        Scenario scenario = shipped("void-clause-bait");
        assertEquals(reruns(scenario), reruns(scenario));
    }

    private static Rerun one(List<Rerun> reruns, String without) {
        assertTrue(reruns.stream().anyMatch(rerun -> rerun.without().equals(without)), () -> without + " in " + reruns);
        return reruns.stream().filter(rerun -> rerun.without().equals(without)).findFirst().orElseThrow();
    }

    private static Scenario shipped(String name) {
        return ScenarioReader.read(Path.of("..", "scenarios", name + ".yaml")).scenario();
    }

    private List<Rerun> reruns(Scenario scenario) throws IOException {
        Path ledger = Files.writeString(folder.resolve("ledger.jsonl"), Runs.of(scenario).ledger());
        return new Reruns(scenario, Runs.LAW, scenario.seed(), true, List.of(), scenario.endex()).of(Story.read(ledger, Viewer.STAFF));
    }
}
