package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A staged scene, dummies, nets and rifles: what monitors make of them, and what the report says of that. */
class DeceptionTest {
    @TempDir
    private static Path folder;
    private static Story story;

    @BeforeAll
    static void play() throws IOException {
        story = Story.read(Files.writeString(folder.resolve("ledger.jsonl"), Runs.of(Runs.story("deception")).ledger()), Viewer.STAFF);
    }

    private static List<String> imagined(BreachType type) {
        return story.imagined().stream().filter(one -> one.breach().type().equals(type.word())).map(Page::imagined).toList();
    }

    @Test
    void a_breach_that_rests_on_a_staged_scene_is_imagined_and_blamed_on_who_did_not_fire() {
        assertEquals(1, imagined(BreachType.ARTILLERY_FIRE).size());
        String told = imagined(BreachType.ARTILLERY_FIRE).get(0);
        assertTrue(told.endsWith("(artillery fire) rests on a deception: scene, staging (12 × d-30)."), told);
        assertEquals(List.of(Side.UA), story.blamed().stream().map(Misjudged.Blamed::really).distinct().toList());
    }

    @Test
    void a_breach_that_rests_on_dummies_is_imagined() {
        assertTrue(imagined(BreachType.WEAPON_IN_WITHDRAWAL_ZONE).stream().anyMatch(told -> told.endsWith("rests on a deception: dummies, a decoy.")),
                imagined(BreachType.WEAPON_IN_WITHDRAWAL_ZONE).toString());
    }

    @Test
    void some_looks_see_through_the_dummies_and_report_nothing() {
        assertTrue(story.all(Entry.Miss.class).stream().anyMatch(miss -> miss.act().equals("dummies") && miss.reason().equals("seen-through")));
    }

    @Test
    void what_nets_hide_is_missed_because_it_is_camouflaged() {
        List<String> reasons = story.all(Entry.Miss.class).stream().filter(miss -> miss.act().equals("hidden-guns")).map(Entry.Miss::reason).toList();
        assertTrue(reasons.contains("camouflaged"), reasons.toString());
    }

    @Test
    void nothing_above_hears_small_arms() {
        List<Entry.Act> fights = story.all(Entry.Act.class).stream().filter(act -> "pkm".equals(act.weapon())
                || "ak-74".equals(act.weapon())).toList();
        assertTrue(fights.size() > 10, "a firefight, and skirmishes by the length of the line");
        assertTrue(story.all(Entry.Detection.class).stream().noneMatch(seen -> fights.stream().anyMatch(act -> act.id().equals(seen.cause()))));
        assertTrue(story.all(Entry.Miss.class).stream().noneMatch(miss -> fights.stream().anyMatch(act -> act.id().equals(miss.act()))));
        assertTrue(story.missed().stream().anyMatch(missed -> missed.act().id().equals("firefight")));
    }

    @Test
    void the_claim_that_cried_wolf_is_not_borne_out_by_the_scene() {
        Entry.Act scene = story.all(Entry.Act.class).stream().filter(act -> act.id().equals("scene")).findFirst().orElseThrow();
        assertFalse(Truthful.is(story.all(Entry.Claimed.class).get(0), scene));
    }

    @Test
    void the_type_is_told_where_an_observation_is_described() {
        assertTrue(story.observations().stream().anyMatch(one -> one.sign() == Sign.WEAPON && one.weapon() == WeaponClass.ARTILLERY
                && Wording.seen(one).equals("weapon (d-30)")));
        assertTrue(story.observations().stream().anyMatch(one -> one.weapon() == WeaponClass.HEAVY_WEAPON && Wording.seen(one).equals("weapon")));
    }

    @Test
    void the_heat_of_the_plants_is_seen_and_closed_as_theirs() {
        assertTrue(story.closed().stream().anyMatch(closed -> closed.kind().equals("industrial-fire") && closed.truly().orElse(false)));
    }
}
