package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.Look;
import org.ceasefire.simulator.sensing.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskingDeskTest {
    private static final String AIM = "aim: {lat: 48.5, lon: 37.8}";

    private static Scenario scenario(String monitoring) {
        return Runs.variant("heavy-weapons-creep", "duration: 5d\nexpect: []\nmonitoring: {" + monitoring + "}");
    }

    private static String orders(String... orders) {
        return "orders: [{" + String.join("}, {", orders) + "}]";
    }

    private static List<Entry.Order> told(Scenario scenario, String order) {
        return Runs.of(scenario).entries(Entry.Order.class).stream().filter(each -> each.id().equals(order)).toList();
    }

    private static List<String> changes(List<Entry.Order> entries) {
        return entries.stream().map(each -> each.change() + (each.reason().isEmpty() ? "" : " " + each.reason())).toList();
    }

    /** How those satellites could collect it in passes that begin after an instant, in order of time. */
    private static List<Look> opportunities(Scenario scenario, Instant after, String... satellites) {
        Watch watch = new Watch(scenario);
        return Stream.of(satellites).flatMap(satellite -> watch.passes(satellite).stream().filter(pass -> !pass.from().isBefore(after))
                        .flatMap(pass -> watch.scene(satellite, pass, scenario.orders().get(0).aim(), "x", "").stream()))
                .sorted(Comparator.comparing(Look::to)).toList();
    }

    @Test
    void an_order_is_collected_in_the_first_pass_after_the_cut_off_and_delivered_after_the_latency() {
        Scenario scenario = scenario(orders("id: one, at: T+10h, satellites: [radar-1, radar-2], expires: 4d, " + AIM));
        List<Entry.Order> told = told(scenario, "one");
        assertEquals(List.of("ordered", "scheduled"), changes(told));
        Entry.Order scheduled = told.get(1);
        Look first = opportunities(scenario, scenario.startex().plus(Duration.ofHours(16)), "radar-1", "radar-2").get(0);
        assertEquals(first.to(), scheduled.collection());
        assertEquals(first.sensor(), scheduled.satellite());
        assertEquals(Duration.ofHours(3), Duration.between(scheduled.collection(), scheduled.delivery()));
        assertTrue(told.stream().allMatch(each -> each.audience() == Audience.MONITOR && each.t().equals(scenario.startex().plus(Duration.ofHours(10)))));
        assertTrue(looks(scenario).contains(scheduled.sortie() + "/order-one"));
    }

    private static List<String> looks(Scenario scenario) {
        return Runs.of(scenario).entries(Entry.Look.class).stream().map(Entry.Look::id).toList();
    }

    @Test
    void what_has_no_capacity_left_waits_for_the_next_pass_and_standing_aims_make_way() {
        Scenario scenario = scenario("satellites: [{id: radar-1, capacity: 1}], "
                + orders("id: a, at: T+10h, satellites: [radar-1], expires: 4d, " + AIM, "id: b, at: T+10h, satellites: [radar-1], expires: 4d, " + AIM));
        List<Look> chances = opportunities(scenario, scenario.startex().plus(Duration.ofHours(16)), "radar-1");
        Entry.Order a = told(scenario, "a").get(1);
        Entry.Order b = told(scenario, "b").get(1);
        assertEquals(List.of(chances.get(0).to(), chances.get(1).to()), List.of(a.collection(), b.collection()));
        List<String> looks = looks(scenario);
        assertFalse(looks.contains(a.sortie() + "/1") || looks.contains(b.sortie() + "/1"), "the standing aims make way");
        assertTrue(looks(scenario("satellites: [{id: radar-1, capacity: 1}]")).contains(a.sortie() + "/1"), "which would have been imaged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "no-pass      | satellites: [{id: radar-1}]                    | satellites: [radar-1], expires: 1h",
        "cut-off      | satellites: [{id: radar-1, order-before: 4d}]  | satellites: [radar-1], expires: 3d",
        "night        | satellites: [{id: optical-1, orbit: {ascending-node: \"00:00\"}}] | satellites: [optical-1], expires: 18h",
    })
    void an_order_that_no_pass_can_collect_is_refused_with_its_reason(String reason, String satellites, String order) {
        assertEquals(List.of("ordered", "refused " + reason), changes(told(scenario(satellites + ", "
                + orders("id: one, at: T+13h, " + order + ", " + AIM)), "one")));
    }

    @Test
    void an_order_beyond_the_capacity_of_its_last_pass_is_refused() {
        String satellites = "satellites: [{id: radar-1, capacity: 1}], ";
        Scenario alone = scenario(satellites + orders("id: a, at: T+10h, satellites: [radar-1], expires: 4d, " + AIM));
        long hours = Duration.between(alone.startex(), told(alone, "a").get(1).collection()).toHours() - 10 + 1;
        String both = "at: T+10h, satellites: [radar-1], expires: " + hours + "h, " + AIM;
        assertEquals(List.of("ordered", "refused capacity"), changes(told(scenario(satellites + orders("id: a, " + both, "id: b, " + both)), "b")));
    }

    @Test
    void an_order_that_meets_cloud_is_scheduled_again_until_it_expires() {
        Scenario scenario = Runs.variant("heavy-weapons-creep", "start: 2026-12-05T00:00Z\nduration: 5d\nexpect: []\nmonitoring: {"
                + orders("id: one, at: T+1h, satellites: [optical-1], expires: 90h, " + AIM) + "}");
        List<List<String>> stories = new ArrayList<>();
        LongStream.rangeClosed(1, 6).forEach(seed -> stories.add(changes(Runs.of(scenario).seeded(seed).entries(Entry.Order.class))));
        assertTrue(stories.stream().anyMatch(story -> story.contains("scheduled cloud")), stories.toString());
        assertTrue(stories.stream().anyMatch(story -> story.get(story.size() - 1).equals("expired cloud")), stories.toString());
        assertTrue(stories.stream().allMatch(story -> story.get(0).equals("ordered") && story.get(1).equals("scheduled")), stories.toString());
    }

    @Test
    void an_order_changes_nothing_in_what_other_looks_bring() {
        List<String> without = seen(scenario(""));
        List<String> with = seen(scenario(orders("id: one, at: T+10h, satellites: [radar-1], expires: 4d, " + AIM)));
        assertEquals(without, with.stream().filter(each -> !each.contains("/order-")).toList());
    }

    private static List<String> seen(Scenario scenario) {
        return Runs.of(scenario).withoutFeedback().entries(Entry.Observed.class).stream()
                .map(each -> each.id() + each.position() + each.seen() + each.weapon() + each.count()).toList();
    }

    @Test
    void where_a_run_stopped_changes_nothing_in_its_orders() {
        Scenario scenario = scenario(orders("id: one, at: T+10h, satellites: [radar-1], expires: 4d, " + AIM));
        Instant startex = scenario.startex();
        assertEquals(Runs.of(scenario).ledger(), Runs.of(scenario).ledger(startex.plus(Duration.ofHours(10)), startex.plus(Duration.ofHours(30)), scenario.endex()));
    }

    @Test
    void runs_that_share_a_watch_bring_what_each_would_alone() {
        Scenario scenario = scenario(orders("id: one, at: T+10h, satellites: [radar-1], expires: 4d, " + AIM));
        Watch watch = new Watch(scenario);
        List<Entry> first = new ArrayList<>();
        List<Entry> second = new ArrayList<>();
        try (Simulation one = new Simulation(scenario, watch, Runs.LAW, 1, 0, true, first::add);
                Simulation other = new Simulation(scenario, watch, Runs.LAW, 1, 0, true, second::add)) {
            one.advanceTo(scenario.startex().plus(Duration.ofDays(2)));
            other.advanceTo(scenario.endex());
            one.advanceTo(scenario.endex());
        }
        assertEquals(Runs.of(scenario).seeded(1).entries().toString(), first.toString());
        assertEquals(first.toString(), second.toString());
    }

    @Test
    void passes_are_the_same_under_every_policy_and_season_of_truth() {
        Scenario plain = scenario("");
        Scenario other = Runs.variant("heavy-weapons-creep",
                "duration: 5d\nexpect: []\nseed: 7\nevents: []\npolicy: {clock-starts-at: verification, sharing: {US: {delay: 5h}}}");
        assertEquals(passes(plain), passes(other));
    }

    private static List<String> passes(Scenario scenario) {
        Watch watch = new Watch(scenario);
        return scenario.satellites().stream().flatMap(satellite -> watch.passes(satellite.id()).stream())
                .map(pass -> pass.id() + " " + pass.from() + " " + pass.to()).toList();
    }
}
