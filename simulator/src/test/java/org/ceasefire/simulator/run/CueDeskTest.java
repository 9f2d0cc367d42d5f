package org.ceasefire.simulator.run;

import static org.ceasefire.simulator.run.Detachments.flights;
import static org.ceasefire.simulator.run.Detachments.looks;
import static org.ceasefire.simulator.run.Detachments.play;
import static org.ceasefire.simulator.run.Detachments.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drone of the story is up from T+2h to T+2h59m; battery-2 stands where the claims point to. */
class CueDeskTest {
    private static final String CLAIM =
            "{id: %s, claim: fire, at: %s, by: UA, against: RU, position: {lat: 48.70, lon: 37.50}, text: They fire.}";

    /** A standing order on claims of fire, and claims at these instants. */
    private static Scenario cued(String order, String drone, String... claims) {
        return story("monitoring: {drones: [{id: drone-1, %s}], cues: [{id: look, on: {claim: fire}, task: drone-1, %s}]}\nevents: [%s]".formatted(
                drone, order, String.join(", ", List.of(claims))));
    }

    private static String claim(String id, String at) {
        return CLAIM.formatted(id, at);
    }

    private static List<Entry.Cue> cues(Scenario scenario) {
        return Runs.only(play(scenario), Entry.Cue.class);
    }

    @Test
    void a_drone_in_flight_is_diverted_circles_over_the_place_and_goes_on() {
        Scenario scenario = cued("for: 20m", "endurance: 3h", claim("c-1", "T+2h20m"));
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h20m drone-1/1 diverted"), flights(scenario));
        List<Entry.Look> looks = looks(play(scenario));
        assertEquals(Duration.ofMinutes(20), circling(looks));
        for (int i = 1; i < looks.size(); i++) {
            assertEquals(looks.get(i - 1).to(), looks.get(i).from(), "no gap, and nothing twice");
        }
        assertTrue(looks.stream().anyMatch(look -> look.to().isAfter(scenario.startex().plus(Duration.ofMinutes(185)))
                && look.ring().stream().anyMatch(place -> place.lon() > 37.59)), "it flies the rest of its route");
        assertTrue(!looks.get(looks.size() - 1).to().isAfter(scenario.startex().plus(Duration.ofHours(5))), "home within its three hours");
    }

    /** How long it looked at one piece of ground: looks with the same ring. */
    private static Duration circling(List<Entry.Look> looks) {
        return looks.stream().filter(look -> looks.stream().filter(other -> other.ring().equals(look.ring())).count() > 1)
                .map(look -> Duration.between(look.from(), look.to())).reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void what_is_seen_for_a_cue_names_it_and_what_is_seen_on_the_routine_names_none() {
        List<Entry.Observed> seen = Runs.only(play(cued("for: 20m", "endurance: 3h", claim("c-1", "T+2h20m"))), Entry.Observed.class);
        Map<Boolean, List<Entry.Observed>> byCue = seen.stream().collect(Collectors.partitioningBy(each -> "c-1".equals(each.cue())));
        assertTrue(byCue.get(true).stream().anyMatch(each -> Math.abs(each.position().lat() - 48.70) < 0.01));
        assertTrue(byCue.get(false).stream().anyMatch(each -> Math.abs(each.position().lon() - 37.55) < 0.01));
        assertTrue(byCue.get(false).stream().allMatch(each -> each.cue() == null || each.cue().isEmpty()));
    }

    @Test
    void a_claim_orders_a_scene_whose_pictures_name_it() {
        Scenario scenario = story("""
                monitoring:
                  satellites:
                    - {id: radar-1, type: x-band-radar, provider: FI}
                    - {id: radar-2, type: x-band-radar, provider: FI, orbit: {phase: 90 deg}}
                    - {id: radar-3, type: x-band-radar, provider: FI, orbit: {phase: 180 deg}}
                    - {id: radar-4, type: x-band-radar, provider: FI, orbit: {phase: 270 deg}}
                  cues: [{id: look, on: {claim: fire}, order: x-band-radar, expires: 3d}]
                events: [%s, %s]
                duration: 4d""".formatted(claim("c-1", "T+1h"), claim("c-2", "T+2h")));
        List<Entry.Order> orders = Runs.only(play(scenario), Entry.Order.class);
        assertEquals(List.of("look/1 ordered c-1", "look/1 scheduled c-1", "look/2 ordered c-2", "look/2 scheduled c-2"),
                orders.stream().map(each -> each.id() + " " + each.change() + " " + each.cue()).toList());
        List<String> scenes = looks(play(scenario)).stream().filter(look -> look.id().contains("order-look")).map(Entry.Look::id).toList();
        assertEquals(2, scenes.size(), scenes.toString());
    }

    @Test
    void an_observation_cues_by_its_source() {
        Scenario scenario = story("""
                monitoring:
                  cues: [{id: look, on: {sign: muzzle-flash, by: mast-1}, task: drone-1, after: 15m}]
                events:
                  - {id: heard, report: acoustic, at: T+2h5m, seen: T+2h, sign: muzzle-flash, position: {lat: 48.70, lon: 37.50}, error: 300 m,
                     grade: B2, source: mast-1, provider: FR}
                  - {id: heard-2, report: acoustic, at: T+2h6m, seen: T+2h, sign: muzzle-flash, position: {lat: 48.70, lon: 37.50}, error: 300 m,
                     grade: B2, source: mast-2, provider: FR}
                """);
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h20m drone-1/1 diverted"), flights(scenario));
        assertEquals("mast-1", Runs.only(play(scenario), Entry.Sortie.class).get(1).cue());
    }

    @Test
    void where_none_is_in_flight_a_drone_is_launched() {
        Scenario scenario = cued("for: 20m", "endurance: 3h", claim("c-1", "T+8h"), claim("c-2", "T+14h"));
        assertEquals(List.of("T+2h drone-1/1 launched", "T+8h drone-1/cue-1 launched", "T+14h drone-1/cue-2 launched"), flights(scenario));
    }

    @Test
    void a_drone_on_its_way_for_one_cue_is_not_diverted_by_another() {
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h20m drone-1/1 diverted", "T+2h25m drone-1/cue-1 launched"),
                flights(cued("for: 20m", "endurance: 3h", claim("c-1", "T+2h20m"), claim("c-2", "T+2h25m"))));
    }

    @ParameterizedTest
    @CsvSource({"within: 42 km, endurance: 3h, too-far", "for: 20m, link: 42 km, beyond-link", "for: 2h30m, endurance: 3h, beyond-endurance",
        "for: 20m, wind-limit: 1 m/s, wind", "for: 20m, airframes: 1, no-airframe"})
    void where_none_can_go_the_reason_is_recorded(String order, String drone, String reason) {
        String route = drone.startsWith("link") ? ", sorties: {along: [{lat: 48.50, lon: 37.10}]}" : "";
        // With one airframe: it was shot down in the morning.
        String shot = "{id: shot, at: T+2h5m, act: fire-at-drone, side: RU, weapon: launcher, position: {lat: 48.50, lon: 37.10}, hit: 100 %}";
        Entry.Cue cue = cues(cued(order, drone + route, claim("c-1", "T+8h"), shot)).get(0);
        assertEquals(Map.of("drone-1", reason), cue.refused());
        assertEquals(null, cue.sortie());
    }

    @ParameterizedTest
    @CsvSource({"2h59m, 2", "3h1m, 1"})
    void an_order_sends_at_most_as_often_as_told(String pause, int sent) {
        assertEquals(sent, cues(cued("at-most-every: " + pause, "endurance: 3h", claim("c-1", "T+8h"), claim("c-2", "T+11h"))).size());
    }

    @Test
    void the_first_drone_that_can_is_sent_in_the_order_of_the_order() {
        String second = "{id: drone-2, type: camcopter-s100, provider: FR, base: {lat: 48.50, lon: 37.00}, wind-limit: %s,"
                + " sorties: {launches: [T+16h], along: [{lat: 48.50, lon: 37.10}]}}";
        String text = "monitoring: {drones: [%s], cues: [{id: look, on: {claim: fire}, task: [drone-2, drone-1]}]}\nevents: [%s]";
        Scenario both = story(text.formatted(second.formatted("30 kt"), claim("c-1", "T+8h")));
        Scenario one = story(text.formatted(second.formatted("1 m/s"), claim("c-1", "T+8h")));
        assertEquals("drone-2/cue-1", cues(both).get(0).sortie());
        assertEquals("drone-1/cue-1", cues(one).get(0).sortie());
    }

    @Test
    void a_drone_whose_link_is_lost_cannot_be_diverted() {
        String jam = "{id: jam, at: T+2h19m, act: jamming, side: RU, position: {lat: 48.50, lon: 37.40}, radius: 5 km, for: 4m}";
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h20m drone-1/cue-1 launched"),
                flights(cued("for: 20m", "endurance: 3h", claim("c-1", "T+2h20m"), jam)).subList(0, 2));
    }

    @Test
    void a_drone_shot_down_at_the_instant_of_its_diversion_is_not_diverted() {
        String shot = "{id: shot, at: T+2h20m, act: fire-at-drone, side: RU, weapon: launcher, position: {lat: 48.50, lon: 37.40}, hit: 100 %}";
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h20m drone-1/1 lost lost-link", "T+2h20m drone-1/cue-1 launched"),
                flights(cued("for: 20m", "endurance: 3h", claim("c-1", "T+2h20m"), shot)));
    }

    @Test
    void cues_work_without_feedback() {
        Scenario scenario = cued("for: 20m", "endurance: 3h", claim("c-1", "T+2h20m"));
        assertEquals(flights(scenario), flights(scenario, Runs.of(scenario).withoutFeedback().entries(), Audience.MONITOR));
    }

    @Test
    void a_diversion_changes_nothing_of_what_was_seen_before_it() {
        List<Entry.Look> diverted = looks(play(cued("for: 20m", "endurance: 3h", claim("c-1", "T+2h20m"))));
        List<Entry.Look> routine = looks(play(story("title: Undisturbed")));
        assertEquals(routine.get(0), diverted.get(0));
    }

    @Test
    void where_a_run_stops_changes_nothing_of_launches_cues_diversions_and_losses() {
        String shot = "{id: shot, at: T+2h45m, act: fire-at-drone, side: RU, weapon: launcher, position: {lat: 48.60, lon: 37.50}, hit: 100 %}";
        Scenario scenario = cued("for: 20m", "endurance: 3h", claim("c-1", "T+2h20m"), claim("c-2", "T+8h"), shot);
        Instant[] stops = IntStream.rangeClosed(1, 20 * 12).mapToObj(i -> scenario.startex().plusSeconds(300L * i)).toArray(Instant[]::new);
        assertEquals(Runs.of(scenario).ledger(), Runs.of(scenario).ledger(stops));
    }
}
