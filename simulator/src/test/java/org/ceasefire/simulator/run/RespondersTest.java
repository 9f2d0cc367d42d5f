package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.truth.Act;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Step;
import org.junit.jupiter.api.Test;

/** What responders do in the world, for a breach on either side of a line from south to north (UA in the west). */
class RespondersTest {
    private static final Scenario STORY = Runs.story("late-picture");
    private static final Position EAST = new Position(48.5, 37.6);
    private static final Position WEST = new Position(48.5, 37.4);

    private final Responders responders = new Responders(STORY);

    @Test
    void forces_come_up_on_the_guaranteed_side_wherever_the_breach_was() {
        for (Position breach : List.of(EAST, WEST)) {
            Act act = act(1, Step.ACTION, breach);
            assertEquals(ActKind.PRESENCE, act.kind());
            assertEquals(Side.UA, STORY.theatre().line().side(plane(act.path().get(0))));
        }
    }

    @Test
    void higher_tiers_stay_farther_behind_the_line() {
        List<Double> behind = List.of(1, 2, 3).stream()
                .map(tier -> STORY.theatre().line().distance_m(plane(act(tier, Step.ACTION, EAST).path().get(0)))).toList();
        assertTrue(behind.get(0) < behind.get(1) && behind.get(1) < behind.get(2), behind::toString);
    }

    @Test
    void a_warning_is_an_act_without_forces() {
        Act act = act(1, Step.WARNING, EAST);
        assertEquals(ActKind.WARNING, act.kind());
        assertEquals(0, act.count());
        assertEquals("", act.unit());
    }

    @Test
    void a_withdrawal_moves_the_same_unit_from_where_it_stood_to_the_rear() {
        Act up = act(2, Step.ACTION, EAST);
        Act back = act(2, Step.WITHDRAWAL, EAST);
        assertEquals(ActKind.MOVEMENT, back.kind());
        assertEquals(up.unit(), back.unit());
        assertEquals(up.path().get(0), back.path().get(0));
        assertTrue(STORY.theatre().line().distance_m(plane(back.path().get(1))) > STORY.theatre().line().distance_m(plane(back.path().get(0))));
    }

    @Test
    void each_tier_acts_for_its_own_side() {
        assertEquals(List.of("UA", "multinational-force", "US"), List.of(1, 2, 3).stream().map(tier -> act(tier, Step.ACTION, EAST).side().word()).toList());
    }

    private Act act(int tier, Step step, Position breach) {
        return responders.act(new ResponseCall("case-1", tier, List.of("UA", "multinational-force", "US").get(tier - 1), step, "rule"), plane(breach), STORY.startex());
    }

    private static Point plane(Position position) {
        return STORY.theatre().plane().toPlane(position);
    }
}
