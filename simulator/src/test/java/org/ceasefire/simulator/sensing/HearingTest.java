package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Post;
import org.ceasefire.simulator.scenario.ScenarioFixture;
import org.ceasefire.simulator.scenario.Shot;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.truth.Act;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final Instant NOON = ScenarioFixture.STARTEX.plus(Duration.ofHours(12));
    private static final Position HERE = new Position(48.0, 37.0);
    /** 5.6 km north of the post. */
    private static final Position NEAR = new Position(48.05, 37.0);
    /** 11 km north of it. */
    private static final Position FAR = new Position(48.1, 37.0);

    private static Post post(String id, double notices) {
        return new Post(id, "OSCE", SensorKind.ACOUSTIC, HERE, 8_000, 3_000, notices, 300, Duration.ofMinutes(10), Reliability.B);
    }

    private static Act fire(String id, WeaponClass kind, Position gun, Position target) {
        Weapon weapon = new Weapon("weapon", kind, 122, 15_000, 3);
        return new Act(id, ActKind.FIRE, Side.RU, "", Optional.of(weapon), 12, NOON, NOON.plusSeconds(600), List.of(gun), Optional.of(target), 0,
                Emission.NONE, Shot.NONE, Disguise.NONE, "scripted");
    }

    private static List<Observation> heard(Act act, Post... posts) {
        return new Hearing(new ScenarioFixture().with(posts).scenario(), new Chance(1, 0)).of(act).stream().map(Detection::observation).toList();
    }

    @Test
    void a_post_notices_each_end_of_a_fire_that_lies_in_its_range() {
        assertEquals(List.of(Sign.MUZZLE_FLASH), heard(fire("a", WeaponClass.ARTILLERY, NEAR, FAR), post("post-1", 1)).stream().map(Observation::sign).toList());
        assertEquals(List.of(Sign.EXPLOSION), heard(fire("a", WeaponClass.ARTILLERY, FAR, NEAR), post("post-1", 1)).stream().map(Observation::sign).toList());
        assertEquals(List.of(), heard(fire("a", WeaponClass.ARTILLERY, FAR, FAR), post("post-1", 1)));
    }

    @Test
    void rifles_are_told_from_guns_and_noticed_less_far() {
        assertEquals(List.of(), heard(fire("a", WeaponClass.SMALL_ARMS, NEAR, FAR), post("post-1", 1)));
        Observation shots = heard(fire("a", WeaponClass.SMALL_ARMS, HERE, FAR), post("post-1", 1)).get(0);
        assertEquals(List.of(WeaponClass.SMALL_ARMS, Sign.MUZZLE_FLASH, 12), List.of(shots.weapon(), shots.sign(), shots.count()));
        assertEquals(WeaponClass.UNKNOWN, heard(fire("a", WeaponClass.ARTILLERY, NEAR, FAR), post("post-1", 1)).get(0).weapon());
    }

    @Test
    void what_it_notices_arrives_after_its_latency_and_does_not_name_the_act() {
        Observation one = heard(fire("secret", WeaponClass.ARTILLERY, NEAR, FAR), post("post-1", 1)).get(0);
        assertEquals(NOON.plusSeconds(600), one.received());
        assertEquals("post-1/43200/1", one.id());
    }

    @Test
    void it_notices_as_often_as_its_chance_and_another_post_changes_nothing() {
        long noticed = 0;
        for (int i = 0; i < 2_000; i++) {
            Act act = fire("act-" + i, WeaponClass.ARTILLERY, NEAR, FAR);
            List<Observation> alone = heard(act, post("post-1", 0.7));
            List<Observation> beside = heard(act, post("post-0", 0.5), post("post-1", 0.7));
            assertEquals(alone, beside.stream().filter(observation -> observation.source().equals("post-1")).toList());
            noticed += alone.size();
        }
        assertTrue(Math.abs(noticed - 1_400) < 4 * Math.sqrt(2_000 * 0.7 * 0.3), noticed + " of 2,000");
    }
}
