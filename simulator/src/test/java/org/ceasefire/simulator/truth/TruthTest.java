package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.D30;
import static org.ceasefire.simulator.scenario.ScenarioFixture.at;
import static org.ceasefire.simulator.scenario.ScenarioFixture.hour;
import static org.ceasefire.simulator.scenario.ScenarioFixture.inject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Condition;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.ScenarioFixture;
import org.ceasefire.simulator.scenario.Shot;
import org.ceasefire.simulator.scenario.Unit;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;

class TruthTest {
    private static final Unit BATTERY = new Unit("battery-1", Side.RU, D30, 3, at(67_000, 0), Disguise.NONE);
    private static final Position FORWARD = at(30_000, 0);
    private static final Position TARGET = at(-5_000, 0);
    private static final Set<Sign> EVERYTHING = EnumSet.allOf(Sign.class);
    private static final Area.Box EVERYWHERE = new Area.Box(-1e6, -1e6, 1e6, 1e6);

    private static Truth truth(ScenarioFixture fixture) {
        return new Truth(fixture.scenario(), new Chance(42, 0));
    }

    private static Act act(String id, ActKind kind, double atHour, double lastingHours, String unit, List<Position> path, Position target) {
        return Act.of(inject(id, kind, atHour, lastingHours, unit, path, target), hour(atHour), "scripted");
    }

    private static List<String> seen(Truth truth, double x_m, double y_m, double atHour) {
        Area.Box around = new Area.Box(x_m - 50, y_m - 50, x_m + 50, y_m + 50);
        return truth.tracesIn(around, hour(atHour), hour(atHour), EVERYTHING).stream().map(trace -> trace.sign().word() + " of " + trace.cause()).toList();
    }

    @Test
    void a_unit_stands_at_its_position_from_startex_to_endex() {
        Truth truth = truth(new ScenarioFixture().with(BATTERY));
        assertEquals(List.of("weapon of battery-1"), seen(truth, 67_000, 0, 0));
        assertEquals(List.of("weapon of battery-1"), seen(truth, 67_000, 0, 240));
        assertEquals(List.of(), seen(truth, 66_000, 0, 100));
    }

    @Test
    void a_unit_that_moved_up_is_seen_there_and_not_at_its_old_place_until_it_goes_back() {
        Truth truth = truth(new ScenarioFixture().with(BATTERY));
        truth.enter(act("moved-up", ActKind.PRESENCE, 31, 72, "battery-1", List.of(FORWARD), null));
        assertEquals(List.of("weapon of battery-1"), seen(truth, 67_000, 0, 30.9));
        assertEquals(List.of(), seen(truth, 67_000, 0, 31));
        assertEquals(List.of("weapon of moved-up"), seen(truth, 30_000, 0, 31));
        assertEquals(List.of("weapon of moved-up"), seen(truth, 30_000, 0, 102.9));
        assertEquals(List.of(), seen(truth, 30_000, 0, 103));
        assertEquals(List.of("weapon of battery-1"), seen(truth, 67_000, 0, 103));
    }

    @Test
    void a_column_moves_along_its_path_and_then_stands_at_its_end_until_moved_again() {
        Truth truth = truth(new ScenarioFixture().with(BATTERY));
        truth.enter(act("march", ActKind.MOVEMENT, 10, 2, "battery-1", List.of(at(67_000, 0), at(47_000, 0)), null));
        assertEquals(List.of("column of march"), seen(truth, 57_000, 0, 11));
        assertEquals(List.of("weapon of march"), seen(truth, 47_000, 0, 12));
        truth.enter(act("visit", ActKind.PRESENCE, 20, 5, "battery-1", List.of(FORWARD), null));
        assertEquals(List.of(), seen(truth, 47_000, 0, 24));
        assertEquals(List.of("weapon of march"), seen(truth, 47_000, 0, 25), "it goes back to where it last moved");
        truth.enter(act("back", ActKind.MOVEMENT, 30, 1, "battery-1", List.of(at(47_000, 0), at(67_000, 0)), null));
        assertEquals(List.of(), seen(truth, 47_000, 0, 32));
        assertEquals(List.of("weapon of back"), seen(truth, 67_000, 0, 200));
    }

    @Test
    void a_movement_that_is_overtaken_by_another_ends_where_it_is_then() {
        Truth truth = truth(new ScenarioFixture().with(BATTERY));
        truth.enter(act("march", ActKind.MOVEMENT, 10, 2, "battery-1", List.of(at(67_000, 0), at(47_000, 0)), null));
        Act home = truth.enter(act("home", ActKind.MOVEMENT, 11, 1, "battery-1", List.of(at(67_000, 0)), null));
        assertEquals(57_000, ScenarioFixture.PLANE.toPlane(home.path().get(0)).x_m(), 1e-3);
        assertEquals(List.of(), seen(truth, 52_000, 0, 11.5));
        assertEquals(List.of("column of home"), seen(truth, 62_000, 0, 11.5));
    }

    @Test
    void a_unit_that_fires_without_saying_where_fires_from_where_it_stands() {
        Truth truth = truth(new ScenarioFixture().with(BATTERY));
        truth.enter(act("moved-up", ActKind.PRESENCE, 31, 72, "battery-1", List.of(FORWARD), null));
        Act salvo = truth.enter(act("salvo", ActKind.FIRE, 40, 0.25, "battery-1", List.of(), TARGET));
        assertEquals(30_000, ScenarioFixture.PLANE.toPlane(salvo.path().get(0)).x_m(), 1e-3);
        assertEquals(List.of("weapon of moved-up", "muzzle-flash of salvo"), seen(truth, 30_000, 0, 40.1));
    }

    @Test
    void a_unit_that_fires_from_elsewhere_is_there_while_it_fires() {
        Truth truth = truth(new ScenarioFixture().with(BATTERY));
        truth.enter(act("salvo", ActKind.FIRE, 40, 1, "battery-1", List.of(FORWARD), TARGET));
        assertEquals(List.of("weapon of battery-1", "muzzle-flash of salvo"), seen(truth, 30_000, 0, 40.5));
        assertEquals(List.of(), seen(truth, 67_000, 0, 40.5));
        assertEquals(List.of("weapon of battery-1"), seen(truth, 67_000, 0, 41));
    }

    @Test
    void there_is_a_lull_after_a_fire_ends_and_its_smoke_is_gone_but_for_its_craters() {
        Truth truth = truth(new ScenarioFixture());
        truth.enter(act("salvo", ActKind.FIRE, 40, 0.5, "", List.of(FORWARD), TARGET));
        assertEquals(List.of("heat of salvo", "explosion of salvo", "crater of salvo", "smoke of salvo"), seen(truth, -5_000, 0, 40));
        assertEquals(List.of("heat of salvo", "crater of salvo"), seen(truth, -5_000, 0, 40.6));
        assertEquals(List.of("crater of salvo"), seen(truth, -5_000, 0, 41));
        assertEquals(List.of(), seen(truth, 30_000, 0, 40.5));
        assertEquals(List.of(), seen(truth, -5_000, 0, 200));
    }

    @Test
    void nothing_is_seen_before_it_begins() {
        Truth truth = truth(new ScenarioFixture());
        truth.enter(act("salvo", ActKind.FIRE, 40, 0.5, "", List.of(FORWARD), TARGET));
        assertEquals(List.of(), truth.tracesIn(EVERYWHERE, hour(0), hour(39.99), EVERYTHING));
    }

    @Test
    void a_passer_by_is_found_in_every_box_on_its_way_at_its_time_only() {
        Truth truth = truth(new ScenarioFixture());
        truth.enter(act("drone", ActKind.FLIGHT, 10, 1, "", List.of(at(100_000, 0), at(-100_000, 0)), null));
        Area.Box line = new Area.Box(-1_000, -1_000, 1_000, 1_000);
        assertEquals(1, truth.tracesIn(line, hour(10.4), hour(10.6), EVERYTHING).size());
        assertEquals(0, truth.tracesIn(line, hour(10.6), hour(10.9), EVERYTHING).size());
        assertEquals(Sign.AIRCRAFT, truth.tracesIn(EVERYWHERE, hour(10.9), hour(10.9), EVERYTHING).get(0).sign());
        assertEquals(0, truth.tracesIn(EVERYWHERE, hour(11), hour(12), EVERYTHING).size());
    }

    @Test
    void traces_come_by_cause_then_sign_then_beginning_however_entered() {
        Truth truth = truth(new ScenarioFixture().with(BATTERY));
        truth.enter(act("b", ActKind.FIRE, 40, 1, "", List.of(FORWARD), TARGET));
        truth.enter(act("a", ActKind.FIRE, 41, 1, "", List.of(FORWARD), TARGET));
        List<Trace> traces = truth.tracesIn(EVERYWHERE, hour(40), hour(42), EVERYTHING);
        assertEquals(traces.stream().sorted(Trace.ORDER).toList(), traces);
        assertEquals("a", traces.get(0).cause());
        assertEquals(11, traces.size());
    }

    @Test
    void injects_that_wait_for_a_condition_are_not_exogenous() {
        Inject first = inject("first", ActKind.FIRE, 40, 1, "", List.of(FORWARD), TARGET);
        Inject second = new Inject("second", ActKind.FIRE, Optional.empty(), Optional.of(new Condition(1)), Duration.ofHours(2), "", Side.RU, Optional.empty(), 1,
                Duration.ofHours(1), List.of(FORWARD), Optional.of(TARGET), 0, Emission.NONE, Shot.NONE, Disguise.NONE);
        Inject afterEndex = inject("late", ActKind.FIRE, 241, 1, "", List.of(FORWARD), TARGET);
        assertEquals(List.of("first"), truth(new ScenarioFixture().with(first, second, afterEndex)).exogenous().stream().map(Act::id).toList());
    }

    @Test
    void exogenous_acts_come_by_beginning_then_id() {
        Inject[] injects = Stream.of("c", "b", "a").map(id -> inject(id, ActKind.FIRE, id.equals("a") ? 3 : 2, 1, "", List.of(FORWARD), TARGET)).toArray(Inject[]::new);
        assertEquals(List.of("b", "c", "a"), truth(new ScenarioFixture().with(injects)).exogenous().stream().map(Act::id).toList());
    }

    @Test
    void a_month_of_20000_acts_is_looked_at_10000_times() {
        Scenario month = new ScenarioFixture().lasting(Duration.ofDays(30)).with(Collections.nCopies(60, BATTERY).toArray(Unit[]::new)).scenario();
        Chance chance = new Chance(7, 0);
        Truth truth = new Truth(month, chance);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            double hours = 720.0 * i / 20_000;
            double north_m = 800_000 * (chance.uniform("act", Integer.toString(i)) - 0.5);
            truth.enter(act("act-" + i, ActKind.FIRE, hours, 0.5, "", List.of(at(5_000, north_m)), at(-5_000, north_m)));
            if (i % 2 == 0) {
                Instant now = hour(hours);
                found += truth.tracesIn(new Area.Box(-20_000, north_m - 5_000, 20_000, north_m + 5_000), now.minusSeconds(600), now, EVERYTHING).size();
            }
        }
        assertTrue(found > 10_000 * 5, "at least the five traces of the last act in each look, and " + found);
    }
}
