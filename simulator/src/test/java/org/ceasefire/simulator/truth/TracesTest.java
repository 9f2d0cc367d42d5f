package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.D30;
import static org.ceasefire.simulator.scenario.ScenarioFixture.PLANE;
import static org.ceasefire.simulator.scenario.ScenarioFixture.at;
import static org.ceasefire.simulator.scenario.ScenarioFixture.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Shot;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static final Position HERE = at(5_000, 0);
    private static final Position THERE = at(-5_000, 0);

    private static List<Trace> left(ActKind kind, Optional<Weapon> weapon, List<Position> path, Optional<Position> target, double power_mw) {
        Act act = new Act("act", kind, Side.RU, "", weapon, 6, hour(10), hour(11), path, target, power_mw, Emission.NONE,
                Shot.NONE, Disguise.NONE, "scripted");
        return Traces.of(act, PLANE, hour(240));
    }

    private static List<Sign> signs(List<Trace> traces) {
        return traces.stream().map(Trace::sign).toList();
    }

    @Test
    void fire_is_seen_at_the_gun_and_at_the_target() {
        List<Trace> traces = left(ActKind.FIRE, Optional.of(D30), List.of(HERE), Optional.of(THERE), 0);
        assertEquals(List.of(Sign.MUZZLE_FLASH, Sign.EXPLOSION, Sign.HEAT, Sign.SMOKE, Sign.CRATER), signs(traces));
        assertEquals(5_000, traces.get(0).at(hour(10)).x_m(), 1e-3);
        assertEquals(-5_000, traces.get(2).at(hour(10)).x_m(), 1e-3);
        assertTrue(traces.stream().allMatch(trace -> trace.calibre_mm() == 122
                && trace.weapon() == WeaponClass.ARTILLERY && trace.type().equals("d-30") && trace.count() == 6));
    }

    @Test
    void fire_without_a_target_or_from_nowhere_known_leaves_what_there_is() {
        assertEquals(List.of(Sign.MUZZLE_FLASH), signs(left(ActKind.FIRE, Optional.empty(), List.of(HERE), Optional.empty(), 0)));
        assertEquals(List.of(Sign.EXPLOSION, Sign.HEAT, Sign.SMOKE, Sign.CRATER), signs(left(ActKind.FIRE, Optional.empty(), List.of(), Optional.of(THERE), 0)));
    }

    @Test
    void an_exercise_looks_like_fire() {
        assertEquals(left(ActKind.FIRE, Optional.of(D30), List.of(HERE), Optional.of(THERE), 0),
                left(ActKind.EXERCISE, Optional.of(D30), List.of(HERE), Optional.of(THERE), 0));
    }

    @Test
    void demining_bursts_where_it_is_done_and_nobody_fires() {
        assertEquals(List.of(Sign.EXPLOSION, Sign.HEAT, Sign.SMOKE, Sign.CRATER), signs(left(ActKind.DEMINING, Optional.empty(), List.of(HERE), Optional.empty(), 0)));
    }

    @Test
    void stubble_burns_hot_and_wide_while_it_lasts() {
        List<Trace> traces = left(ActKind.HARVEST_FIRE, Optional.empty(), List.of(HERE), Optional.empty(), 25);
        assertEquals(List.of(Sign.HEAT, Sign.SMOKE, Sign.VEGETATION_FIRE, Sign.BURN_SCAR), signs(traces));
        assertEquals(25, traces.get(0).power_mw());
        assertTrue(traces.get(2).size_m() >= 20);
        assertTrue(traces.subList(0, 3).stream().allMatch(trace -> trace.to().equals(hour(11))));
    }

    @Test
    void a_plant_is_hot_and_smokes_and_is_as_hot_as_usual_if_nothing_is_said() {
        List<Trace> traces = left(ActKind.INDUSTRIAL_FIRE, Optional.empty(), List.of(HERE), Optional.empty(), 0);
        assertEquals(List.of(Sign.HEAT, Sign.SMOKE), signs(traces));
        assertEquals(Marks.BURNING_MW, traces.get(0).power_mw());
    }

    @Test
    void a_burned_field_is_to_be_seen_for_weeks_from_the_end_of_its_fire() {
        Trace scar = left(ActKind.HARVEST_FIRE, Optional.empty(), List.of(HERE), Optional.empty(), 25).get(3);
        assertEquals(hour(11), scar.from());
        assertEquals(hour(11).plus(Marks.BURN_SCAR_IS_FRESH), scar.to());
    }

    @Test
    void the_smoke_of_bursts_hangs_on_for_minutes() {
        Trace smoke = left(ActKind.FIRE, Optional.of(D30), List.of(HERE), Optional.of(THERE), 0).get(3);
        assertEquals(hour(11).plus(Marks.SMOKE_AFTER_FIRE), smoke.to());
    }

    @Test
    void nothing_above_sees_small_arms_fire() {
        Weapon rifle = new Weapon("ak-74", WeaponClass.SMALL_ARMS, 5.45, 500, 0.75);
        assertEquals(List.of(), left(ActKind.FIRE, Optional.of(rifle), List.of(HERE), Optional.of(THERE), 0));
        assertEquals(List.of(), left(ActKind.EXERCISE, Optional.of(rifle), List.of(HERE), Optional.empty(), 0));
    }

    @Test
    void a_staged_scene_smokes_and_has_craters_and_nobody_shot() {
        List<Trace> staged = left(ActKind.STAGING, Optional.of(D30), List.of(HERE), Optional.empty(), 0);
        assertEquals(List.of(Sign.SMOKE, Sign.CRATER), signs(staged));
        List<Trace> struck = left(ActKind.FIRE, Optional.of(D30), List.of(), Optional.of(HERE), 0);
        assertEquals(struck.subList(2, 4), staged, "it looks like what it imitates");
    }

    @Test
    void works_stay_at_each_of_their_places() {
        List<Trace> traces = left(ActKind.WORKS, Optional.empty(), List.of(HERE, THERE), Optional.empty(), 0);
        assertEquals(List.of(Sign.EARTHWORKS, Sign.EARTHWORKS), signs(traces));
        assertTrue(traces.stream().allMatch(trace -> trace.to().equals(hour(240)) && trace.path().size() == 1));
    }

    @Test
    void a_jammer_and_a_spoofer_emit_and_a_warning_leaves_nothing() {
        assertEquals(List.of(Sign.EMISSION), signs(left(ActKind.SPOOFING, Optional.empty(), List.of(HERE), Optional.empty(), 0)));
        assertEquals(List.of(Sign.EMISSION), signs(left(ActKind.JAMMING, Optional.empty(), List.of(HERE), Optional.empty(), 0)));
        assertEquals(List.of(), left(ActKind.WARNING, Optional.empty(), List.of(), Optional.empty(), 0));
    }

    @Test
    void fire_at_a_drone_flashes_at_the_launcher_and_strikes_nothing_on_the_ground() {
        assertEquals(List.of(Sign.MUZZLE_FLASH), signs(left(ActKind.FIRE_AT_DRONE, Optional.empty(), List.of(HERE), Optional.empty(), 0)));
    }

    @Test
    void a_single_shot_can_be_seen_for_a_moment() {
        Act shot = new Act("shot", ActKind.FIRE, Side.RU, "", Optional.empty(), 1, hour(10), hour(10), List.of(HERE), Optional.empty(), 0,
                Emission.NONE, Shot.NONE, Disguise.NONE, "scripted");
        assertEquals(hour(10).plus(Marks.SHORTEST), Traces.of(shot, PLANE, hour(240)).get(0).to());
    }
}
