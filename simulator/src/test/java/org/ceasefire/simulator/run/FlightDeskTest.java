package org.ceasefire.simulator.run;

import static org.ceasefire.simulator.run.Detachments.drone;
import static org.ceasefire.simulator.run.Detachments.flights;
import static org.ceasefire.simulator.run.Detachments.looks;
import static org.ceasefire.simulator.run.Detachments.play;
import static org.ceasefire.simulator.run.Detachments.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of launches and flights. The drone of the story is up from T+2h to T+2h59m. */
class FlightDeskTest {
    private static final String SHOT =
            "{id: shot, at: %s, act: fire-at-drone, side: RU, weapon: launcher, position: {lat: 48.50, lon: %s}, hit: %s %%%s}";

    private static String launches(String... at) {
        return "sorties: {launches: [%s], along: [{lat: 48.50, lon: 37.60}]}".formatted(String.join(", ", at));
    }

    @Test
    void airframes_are_finite() {
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h10m drone-1/2 launched", "T+2h20m drone-1/3 grounded no-airframe"),
                flights(drone("crews: 9, " + launches("T+2h", "T+2h10m", "T+2h20m"))));
    }

    @Test
    void crews_are_finite() {
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h10m drone-1/2 launched", "T+2h20m drone-1/3 grounded no-crew"),
                flights(drone("airframes: 9, " + launches("T+2h", "T+2h10m", "T+2h20m"))));
    }

    @ParameterizedTest
    @CsvSource({"3599, grounded no-airframe", "3601, launched"})
    void an_airframe_needs_its_turnaround_before_it_flies_again(long afterLanding_s, String outcome) {
        assertEquals(outcome, second("airframes: 1, turnaround: 1h, ", afterLanding_s));
    }

    @ParameterizedTest
    @CsvSource({"3599, grounded no-crew", "3601, launched"})
    void a_crew_needs_its_rest_before_it_flies_again(long afterLanding_s, String outcome) {
        assertEquals(outcome, second("crews: 1, rest: 1h, ", afterLanding_s));
    }

    /** What becomes of a second launch, so long after the first flight has landed. */
    private static String second(String figures, long afterLanding_s) {
        Scenario once = drone(launches("T+2h"));
        List<Entry.Look> looks = looks(play(once));
        long landing_s = Duration.between(once.startex(), looks.get(looks.size() - 1).to()).toSeconds();
        return flights(drone(figures + launches("T+2h", "T+" + (landing_s + afterLanding_s) + "s"))).get(1).split("drone-1/2 ")[1];
    }

    @ParameterizedTest
    @CsvSource({"5 m/s, launched", "4.9 m/s, grounded wind"})
    void more_wind_than_the_limit_keeps_a_drone_on_the_ground(String limit, String outcome) {
        assertEquals(List.of("T+2h drone-1/1 " + outcome), flights(drone("wind-limit: " + limit)));
    }

    @ParameterizedTest
    @CsvSource({"80 %, 3000 m, false, grounded icing", "79 %, 3000 m, false, launched", "80 %, 3000 m, true, launched",
        "80 %, 100 m, false, launched"})
    void overcast_and_frost_at_its_height_keep_a_drone_on_the_ground_that_cannot_take_ice(
            String cloud, String altitude, boolean flies, String outcome) {
        assertEquals(List.of("T+2h drone-1/1 " + outcome), flights(story(
                "theatre: {cloud: %s}\nmonitoring: {drones: [{id: drone-1, altitude: %s, flies-in-icing: %s}]}".formatted(cloud, altitude, flies))));
    }

    @Test
    void a_drone_that_stays_on_the_ground_looks_at_nothing() {
        assertEquals(List.of(), looks(play(drone("wind-limit: 1 m/s"))));
        assertEquals(4, looks(play(drone("wind-limit: 6 m/s"))).size());
    }

    @Test
    void a_drone_circles_over_its_place_for_as_long_as_told() {
        List<Entry.Look> looks = looks(play(story("monitoring: {drones: [{id: drone-2, type: camcopter-s100, provider: FR, speed: 25 m/s,"
                + " base: {lat: 48.50, lon: 37.00}, sorties: {launches: [T+2h], loiter: {position: {lat: 48.50, lon: 37.60}, for: 1h}}}]}")))
                .stream().filter(look -> look.sensor().equals("drone-2")).toList();
        assertEquals(8, looks.size(), "two out, four over the place, two home");
        assertEquals(looks.get(2).ring(), looks.get(5).ring());
        assertEquals(3_600, looks.get(5).to().getEpochSecond() - looks.get(2).from().getEpochSecond());
    }

    @Test
    void a_drone_that_is_hit_is_lost_with_its_airframe_and_the_monitors_know_only_that_its_link_is_gone() {
        Scenario scenario = drone("airframes: 1, " + launches("T+2h", "T+8h"), SHOT.formatted("T+2h20m", "37.40", "100", ""));
        List<Entry> entries = play(scenario);
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h20m drone-1/1 lost lost-link", "T+8h drone-1/2 grounded no-airframe"),
                flights(scenario, entries, Audience.MONITOR));
        assertEquals(List.of("T+2h20m drone-1/1 shot-down shot"), flights(scenario, entries, Audience.TRUTH));
        assertTrue(entries.stream().filter(entry -> Viewer.MONITOR.sees(entry.audience())).noneMatch(entry -> entry.toString().contains("shot")));
    }

    @Test
    void the_looks_of_a_lost_drone_end_with_it_and_what_it_sent_before_stays() {
        Scenario late = drone(launches("T+2h"), SHOT.formatted("T+2h20m", "37.40", "100", ""));
        List<Entry.Look> looks = looks(play(late));
        List<Entry.Look> all = looks(play(drone(launches("T+2h"))));
        assertEquals(List.of("T+2h14m", "T+2h20m"), looks.stream().map(look -> late.since(look.to())).toList());
        assertEquals(all.get(0), looks.get(0));
        assertEquals(all.get(1).from(), looks.get(1).from());
    }

    @ParameterizedTest
    @CsvSource({"37.40, 0, ''", "38.20, 100, ''", "37.40, 100, ', drone: drone-2'"})
    void a_drone_that_is_missed_or_out_of_range_or_not_meant_flies_on(String lon, int hit, String named) {
        Scenario scenario = story("monitoring: {drones: [{id: drone-2, type: tb2, provider: TR, base: {lat: 50.0, lon: 36.0}, %s}]}\nevents: [%s]"
                .formatted(launches("T+9h").replace("48.50", "50.0").replace("37.60", "36.5"), SHOT.formatted("T+2h20m", lon, hit, named)));
        assertEquals(List.of("T+2h drone-1/1 launched", "T+9h drone-2/1 launched"), flights(scenario));
        assertEquals(hit == 0 ? List.of("T+2h20m drone-1/1 shot-at shot") : List.of(), flights(scenario, play(scenario), Audience.TRUTH));
    }

    @Test
    void an_attack_on_a_monitor_is_an_act_of_the_truth() {
        List<Entry> entries = play(drone(launches("T+2h"), SHOT.formatted("T+2h20m", "37.40", "0", "")));
        Entry.Act act = Runs.only(entries, Entry.Act.class).get(0);
        assertEquals("fire-at-drone", act.act().word());
        assertEquals(false, act.benign());
    }

    @Test
    void a_drone_that_loses_its_link_to_a_jammer_flies_home() {
        Scenario scenario = drone("endurance: 3h",
                "{id: jam, at: T+1h, act: jamming, side: RU, position: {lat: 48.50, lon: 37.10}, radius: 1 km, for: 4h}");
        assertEquals(List.of("T+2h drone-1/1 launched", "T+2h14m drone-1/1 returned-early jammed"), flights(scenario));
        List<Entry.Look> looks = looks(play(scenario));
        assertEquals(List.of("jammed", "jammed"), looks.stream().map(Entry.Look::hindrance).toList());
        assertEquals("T+2h29m", scenario.since(looks.get(1).to()), "a quarter of an hour out, and as long home");
    }

    @Test
    void another_drone_before_or_behind_it_changes_nothing_of_a_drone() {
        String other = "{id: %s, type: tb2, provider: TR, base: {lat: 48.50, lon: 36.90}, false-alarms: 2 per hour, airframes: 1, "
                + launches("T+2h", "T+3h") + "}";
        List<Entry> alone = of(play(drone("airframes: 2")));
        assertEquals(alone, of(play(story("monitoring: {drones: [%s]}".formatted(other.formatted("a-drone"))))));
        Scenario behind = story("monitoring: {drones: [%s]}".formatted(other.formatted("z-drone")));
        Scenario turned = new ScenarioWith(behind).drones(List.of(behind.drones().get(1), behind.drones().get(0)));
        assertEquals(alone, of(play(behind)));
        assertEquals(alone, of(play(turned)));
        assertTrue(Runs.only(alone, Entry.Detection.class).size() > 2);
    }

    /** What concerns the drone of the story. */
    private static List<Entry> of(List<Entry> entries) {
        return entries.stream().filter(entry -> entry instanceof Entry.Sortie sortie && sortie.drone().equals("drone-1")
                || entry instanceof Entry.Look look && look.sensor().equals("drone-1")
                || entry instanceof Entry.Miss miss && miss.sensor().equals("drone-1")
                || entry instanceof Entry.Observed observed && observed.source().equals("drone-1")
                || entry instanceof Entry.Detection detection && detection.look().startsWith("drone-1/")).toList();
    }

    @Test
    void whether_a_shot_hits_hangs_on_nothing_else() {
        String salvo = IntStream.of(6, 12, 18).mapToObj(minute -> SHOT.replace("id: shot", "id: shot-" + minute)
                .formatted("T+2h%dm".formatted(minute), "37.30", "40", "")).collect(Collectors.joining(", "));
        Scenario scenario = drone(launches("T+2h"), salvo);
        List<String> shots = flights(scenario, play(scenario), Audience.TRUTH);
        Scenario more = drone(launches("T+1h30m", "T+2h"), salvo);
        List<String> ofSecond = flights(more, play(more), Audience.TRUTH).stream().filter(shot -> shot.contains("drone-1/2")).toList();
        assertEquals(shots, ofSecond.stream().map(shot -> shot.replace("drone-1/2", "drone-1/1")).toList());
        assertTrue(shots.size() > 0);
    }
}
