package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.ledger.Audience;
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
    void a_breach_that_rests_on_a_staged_scene_is_imagined_and_since_it_may_be_staged_laid_to_nobody() {
        assertEquals(1, imagined(BreachType.ARTILLERY_FIRE).size());
        String told = imagined(BreachType.ARTILLERY_FIRE).get(0);
        assertTrue(told.endsWith("(artillery fire) rests on a deception: scene, staging (12 rounds, d-30)."), told);
        assertEquals(List.of(), story.blamed());
        BreachStory breach = story.imagined().stream().map(Misjudged.Imagined::breach).filter(one -> one.type().equals("artillery-fire")).findFirst().orElseThrow();
        assertTrue(breach.against().get(0).startsWith("Nothing rules out that "), breach.against().toString());
    }

    @Test
    void a_breach_that_rests_on_dummies_is_imagined() {
        assertTrue(imagined(BreachType.WEAPON_IN_WITHDRAWAL_ZONE).stream().anyMatch(told -> told.endsWith("rests on a deception: dummies, a decoy.")),
                imagined(BreachType.WEAPON_IN_WITHDRAWAL_ZONE).toString());
    }

    @Test
    void a_deception_that_nobody_took_for_real_is_no_missed_act() {
        List<String> missed = story.missed().stream().map(one -> one.act().id()).toList();
        assertFalse(missed.contains("scene"));
        assertTrue(story.hostile().acts().stream().noneMatch(act -> act.id().equals("scene")), "nor a hostile act that could be seen");
        assertEquals(List.of("scene"), story.hostile().deceptions().stream().map(Entry.Act::id).toList());
    }

    @Test
    void whether_each_deception_deceived_is_told() {
        assertEquals(List.of("scene", "dummies"), story.deceptions().stream().map(Deception::id).toList());
        assertTrue(story.deceptions().stream().allMatch(one -> one.outcome().startsWith("It deceived: No. ")), story.deceptions().toString());
        assertEquals("decoys (4 × d-30)", story.deceptions().get(1).what());
    }

    @Test
    void a_deception_may_be_seen_and_come_to_nothing_or_be_seen_through_or_be_noticed_by_nobody() throws IOException {
        LedgerFixture ledger = new LedgerFixture().exercise("Four dummies");
        for (String id : List.of("reported", "known", "ignored")) {
            ledger.add(new Entry.Unit(LedgerFixture.STARTEX, Audience.TRUTH, id, Side.RU, "d-30", 4, LedgerFixture.place(48, 37), true));
        }
        ledger.miss(LedgerFixture.at(1, 0), "drone-1/1/1", "drone-1", "known", "seen-through")
                .miss(LedgerFixture.at(1, 0), "drone-1/1/1", "drone-1", "ignored", "not-noticed")
                .detection(LedgerFixture.at(1, 0), "drone-1/1/1/1", "drone-1/1/1", "reported")
                .observed("drone-1/1/1/1", Sign.WEAPON, LedgerFixture.place(48, 37), 20, LedgerFixture.at(1, 0), LedgerFixture.at(2, 0), "drone-1");
        List<Deception> told = Story.read(ledger.in(folder), Viewer.STAFF).deceptions();
        assertEquals(List.of("It was seen, and no breach that stands rests on it alone.", "It was seen through.", "Nobody noticed it."),
                told.stream().map(Deception::outcome).toList());
        assertEquals(List.of(), Story.read(ledger.in(folder), Viewer.MONITOR).deceptions());
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
        MissedAct missed = story.missed().stream().filter(one -> one.act().id().equals("firefight")).findFirst().orElseThrow();
        assertEquals(List.of(MissReason.NOT_VISIBLE_FROM_ABOVE), missed.reasons().stream().map(Reason::reason).toList());
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
