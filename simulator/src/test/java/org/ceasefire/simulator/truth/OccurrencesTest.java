package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.D30;
import static org.ceasefire.simulator.scenario.ScenarioFixture.PLANE;
import static org.ceasefire.simulator.scenario.ScenarioFixture.STARTEX;
import static org.ceasefire.simulator.scenario.ScenarioFixture.THEATRE;
import static org.ceasefire.simulator.scenario.ScenarioFixture.at;
import static org.ceasefire.simulator.scenario.ScenarioFixture.inject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Process;
import org.ceasefire.simulator.scenario.ScenarioFixture;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    private static final Area EAST = Area.square(new Point(10_000, 0), 8_000, 45);

    private static Process process(String id, ActKind kind, double perDay, Area area, double target_m) {
        return new Process(id, kind, Collections.nCopies(12, perDay), area, Side.RU, Optional.of(D30), 4, Duration.ofHours(1), 0, target_m, Optional.empty());
    }

    private static List<Act> acts(ScenarioFixture fixture) {
        return new Truth(fixture.scenario(), new Chance(42, 0)).exogenous();
    }

    @Test
    void another_process_and_another_inject_leave_every_act_as_it_was() {
        Process shelling = process("shelling", ActKind.FIRE, 5, EAST, 3_000);
        List<Act> alone = acts(new ScenarioFixture().with(shelling));
        List<Act> together = acts(new ScenarioFixture().with(process("fields", ActKind.HARVEST_FIRE, 20, EAST, 0), shelling)
                .with(inject("one-more", ActKind.FIRE, 30, 1, "", List.of(at(0, 0)), null)));
        assertEquals(alone, together.stream().filter(act -> act.origin().equals("process:shelling")).toList());
        assertTrue(together.size() > alone.size() + 100);
    }

    @Test
    void a_longer_exercise_begins_with_the_acts_of_a_shorter_one() {
        Process shelling = process("shelling", ActKind.FIRE, 5, EAST, 3_000);
        List<Act> shorter = acts(new ScenarioFixture().with(shelling).lasting(Duration.ofHours(60)));
        List<Act> longer = acts(new ScenarioFixture().with(shelling));
        assertEquals(shorter, longer.subList(0, shorter.size()));
        assertTrue(shorter.stream().noneMatch(act -> act.from().isAfter(STARTEX.plus(Duration.ofHours(60)))));
    }

    @Test
    void their_number_follows_the_rate_of_the_month() {
        List<Double> onlyOctober = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 40.0, 0.0, 0.0);
        Process fields = new Process("fields", ActKind.HARVEST_FIRE, onlyOctober, EAST, Side.CIVILIAN, Optional.empty(), 1, Duration.ofHours(1), 20, 0, Optional.empty());
        List<Act> acts = acts(new ScenarioFixture().with(fields).lasting(Duration.ofDays(60)));
        assertEquals(27 * 40, acts.size(), 4 * Math.sqrt(27 * 40));
    }

    @Test
    void they_happen_inside_their_area_all_over_it_at_all_hours() {
        List<Act> acts = acts(new ScenarioFixture().with(process("plants", ActKind.INDUSTRIAL_FIRE, 100, EAST, 0)));
        List<Point> places = acts.stream().map(act -> PLANE.toPlane(act.path().get(0))).toList();
        assertTrue(places.stream().allMatch(place -> EAST.distance_m(place) < 1));
        assertEquals(0.5, (double) places.stream().filter(place -> place.y_m() > 0).count() / places.size(), 0.07);
        assertEquals(24, acts.stream().map(act -> act.from().getEpochSecond() / 3600 % 24).distinct().count());
    }

    @Test
    void fields_are_lit_by_day() {
        List<Act> acts = acts(new ScenarioFixture().with(process("fields", ActKind.HARVEST_FIRE, 100, EAST, 0)));
        List<Long> hours = acts.stream().map(act -> act.from().getEpochSecond() / 3600 % 24).distinct().sorted().toList();
        assertEquals(List.of(6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L), hours);
    }

    @Test
    void each_has_its_own_id_and_its_origin() {
        List<Act> acts = acts(new ScenarioFixture().with(process("shelling", ActKind.FIRE, 30, EAST, 3_000)));
        assertEquals(acts.size(), acts.stream().map(Act::id).distinct().count());
        assertTrue(acts.stream().allMatch(act -> act.origin().equals("process:shelling") && act.id().startsWith("shelling-d")));
    }

    @Test
    void targets_lie_across_the_line_as_far_as_told() {
        for (Act act : acts(new ScenarioFixture().with(process("shelling", ActKind.FIRE, 20, EAST, 3_000)))) {
            Point target = PLANE.toPlane(act.target().orElseThrow());
            assertEquals(Side.UA, THEATRE.line().side(target));
            assertEquals(3_000, THEATRE.line().distance_m(target), 1e-3);
        }
    }

    @Test
    void what_moves_goes_as_far_as_it_comes_in_its_time_in_all_directions() {
        List<Act> marches = acts(new ScenarioFixture().with(process("march", ActKind.MOVEMENT, 20, EAST, 0)));
        int west = 0;
        for (Act march : marches) {
            Point start = PLANE.toPlane(march.path().get(0));
            Point end = PLANE.toPlane(march.path().get(1));
            assertEquals(Marks.COLUMN_MPS * 3600, start.distance_m(end), 1e-2);
            west += end.x_m() < start.x_m() ? 1 : 0;
        }
        assertEquals(0.5, (double) west / marches.size(), 0.15);
    }

    @Test
    void two_processes_alike_in_all_but_their_id_are_drawn_apart() {
        List<Act> acts = acts(new ScenarioFixture().with(process("one", ActKind.FIRE, 5, EAST, 3_000), process("two", ActKind.FIRE, 5, EAST, 3_000)));
        List<Long> ofOne = daily(acts, "process:one");
        assertNotEquals(ofOne, daily(acts, "process:two"));
        assertEquals(acts.size(), acts.stream().map(Act::path).distinct().count());
    }

    private static List<Long> daily(List<Act> acts, String origin) {
        return IntStream.range(0, 10).mapToObj(day -> acts.stream().filter(act -> act.origin().equals(origin))
                .filter(act -> Duration.between(STARTEX, act.from()).toDays() == day).count()).toList();
    }

    @Test
    void an_area_too_thin_to_hit_gives_its_corner_rather_than_no_end() {
        Area thin = Area.corridor(new Point(0, 0), new Point(7_000, 7_000), 1e-9);
        List<Act> acts = acts(new ScenarioFixture().with(process("march", ActKind.FIRE, 20, thin, 100)).lasting(Duration.ofDays(1)));
        assertFalse(acts.isEmpty());
        assertTrue(acts.stream().allMatch(act -> thin.distance_m(PLANE.toPlane(act.path().get(0))) < 1e-3));
    }
}
