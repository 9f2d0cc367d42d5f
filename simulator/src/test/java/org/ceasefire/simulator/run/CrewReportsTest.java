package org.ceasefire.simulator.run;

import static org.ceasefire.simulator.run.Detachments.drone;
import static org.ceasefire.simulator.run.Detachments.play;
import static org.ceasefire.simulator.run.Detachments.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the crew of a drone tells that is hit, shot at or jammed. The drone of the story is up from T+2h to T+2h59m and delivers after 10 min. */
class CrewReportsTest {
    private static final String SHOT = "{id: missile, at: T+2h20m, act: fire-at-drone, side: RU, weapon: launcher,"
            + " position: {lat: 48.50, lon: 37.40}, hit: %s %%}";
    private static final String JAMMER =
            "{id: jam, at: T+1h, act: jamming, side: RU, position: {lat: 48.50, lon: 37.10}, radius: 1 km, for: 4h}";
    private static final String KEPT = "policy: {sharing: {FR: {kinds: [drone-camera], with: [%s]}}}\nevents: [%s]";

    @ParameterizedTest
    @CsvSource({"100, HIT", "0, MUZZLE_FLASH"})
    void fire_at_a_drone_is_found_as_an_attack_on_monitors_without_a_script(int hit, Sign sign) {
        Scenario scenario = drone("", SHOT.formatted(hit));
        List<Entry> entries = play(scenario);
        List<Entry.Observed> told = told(entries);
        assertEquals(List.of(sign), told.stream().map(Entry.Observed::sign).toList());
        assertEquals("T+2h30m drone-1 FR", scenario.since(told.get(0).t()) + " " + told.get(0).source() + " " + told.get(0).provider());
        assertEquals(List.of("T+2h30m"), breaches(entries, "attack-on-monitors").stream().map(each -> scenario.since(each.t())).toList());
    }

    @Test
    void a_hit_alone_is_laid_to_nobody_and_is_no_other_breach() {
        List<Entry> entries = play(drone("", SHOT.formatted(100)));
        assertTrue(Runs.only(entries, Entry.Ruling.class).stream().noneMatch(ruling -> ruling.verdict().equals("attribution")));
        assertEquals(List.of(), breaches(entries, "mortar-or-tank-fire"));
    }

    @Test
    void the_staff_can_tell_which_act_it_was() {
        List<Entry> entries = play(drone("", SHOT.formatted(100)));
        String report = told(entries).get(0).id();
        assertEquals(List.of("missile"), Runs.only(entries, Entry.Detection.class).stream()
                .filter(each -> each.observation().equals(report)).map(Entry.Detection::cause).toList());
    }

    @Test
    void a_crew_without_a_link_sees_nothing_of_a_shot() {
        assertEquals(List.of(), told(play(drone("link: 10 km", SHOT.formatted(100)))));
    }

    @Test
    void a_jammed_drone_tells_once_that_it_was_disturbed_and_that_alone_is_verified_by_nobody() {
        List<Entry> entries = play(drone("", JAMMER));
        assertEquals(List.of(Sign.DISTURBANCE), told(entries).stream().map(Entry.Observed::sign).toList());
        assertEquals(List.of(Map.of("incident", "incident-1", "standing", "possible")), Runs.only(entries, Entry.Ruling.class).stream()
                .filter(ruling -> ruling.verdict().equals("existence") && ruling.subject().equals("incident-1")).map(Entry.Ruling::value).toList());
    }

    @ParameterizedTest
    @CsvSource({"UA, 0, 1", "monitor, 1, 0", "'monitor, UA', 1, 1"})
    void a_report_goes_to_those_with_whom_the_provider_shares(String with, int monitor, int side) {
        List<Entry> entries = play(story(KEPT.formatted(with, SHOT.formatted(100))));
        assertEquals(monitor, told(entries).size());
        assertEquals(side, Runs.only(entries, Entry.Shared.class).stream()
                .filter(each -> each.sign() == Sign.HIT && each.audience() == Audience.UA).count());
    }

    @Test
    void a_drone_that_believes_a_false_position_is_hit_there() {
        String spoofer = "{id: spoof, at: T+1h, act: spoofing, side: RU, position: {lat: 48.50, lon: 37.40}, radius: 60 km, shift: 8 km,"
                + " towards: 0 deg, for: 4h}";
        assertEquals(48.50, told(play(drone("", SHOT.formatted(100)))).get(0).position().lat(), 0.01);
        assertEquals(48.572, told(play(drone("", SHOT.formatted(100), spoofer))).get(0).position().lat(), 0.01);
    }

    private static List<Entry.Observed> told(List<Entry> entries) {
        return Runs.only(entries, Entry.Observed.class).stream().filter(each -> each.id().contains("/crew-")).toList();
    }

    private static List<Entry.Ruling> breaches(List<Entry> entries, String type) {
        return Runs.only(entries, Entry.Ruling.class).stream()
                .filter(ruling -> ruling.verdict().equals("breach") && ruling.change().equals("made") && type.equals(ruling.value().get("type"))).toList();
    }
}
