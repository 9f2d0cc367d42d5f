package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What providers give away, to whom and how late. US runs radar-1, radar-2 and both thermal satellites. */
class SharingTest {
    private static final List<Entry> ALL = entries("{}");

    private static List<Entry> entries(String sharing) {
        return Runs.of(scenario(sharing)).entries();
    }

    private static Scenario scenario(String sharing) {
        return Runs.variant("heavy-weapons-creep", "duration: 3d\nexpect: []\npolicy: {sharing: " + sharing + "}");
    }

    private static Instant hour(int hours) {
        return scenario("{}").startex().plus(Duration.ofHours(hours));
    }

    @Test
    void nothing_seen_or_due_while_a_provider_is_silent_reaches_the_centre() {
        List<Entry> silent = entries("{US: {stops: [{from: T+30h, to: T+50h}]}}");
        Set<String> lost = new TreeSet<>(received(ALL, "US").keySet());
        lost.removeAll(received(silent, "US").keySet());
        Set<String> wanted = observations(ALL, "US").stream()
                .filter(each -> within(each.seen(), 30, 50) || within(each.t(), 30, 50)).map(Entry.Observed::id).collect(Collectors.toSet());
        assertFalse(wanted.isEmpty());
        assertEquals(wanted, lost);
    }

    private static boolean within(Instant instant, int from, int to) {
        return !instant.isBefore(hour(from)) && instant.isBefore(hour(to));
    }

    @Test
    void staff_know_what_was_withheld_and_the_centre_does_not_even_know_of_the_look() {
        List<Entry> silent = entries("{US: {stops: [{from: T+30h}]}}");
        List<Entry.Withheld> withheld = Runs.only(silent, Entry.Withheld.class);
        Set<String> looks = withheld.stream().map(Entry.Withheld::look).collect(Collectors.toSet());
        assertTrue(withheld.stream().anyMatch(each -> !each.observations().isEmpty()));
        assertTrue(withheld.stream().allMatch(each -> each.audience() == Audience.TRUTH && each.provider().equals("US")));
        assertEquals(Set.of(Audience.TRUTH), Runs.only(silent, Entry.Look.class).stream().filter(look -> looks.contains(look.id()))
                .map(Entry.Look::audience).collect(Collectors.toSet()));
    }

    @Test
    void a_provider_that_is_silent_changes_nothing_in_what_the_others_bring() {
        List<Entry> silent = entries("{US: {stops: [{from: T+0h}]}}");
        assertEquals(received(ALL, "FR"), received(silent, "FR"));
        assertEquals(Map.of(), received(silent, "US"));
    }

    @Test
    void a_provider_that_keeps_its_pictures_for_two_hours_brings_the_same_two_hours_later() {
        Map<String, Instant> later = new TreeMap<>();
        received(ALL, "US").forEach((id, at) -> later.put(id, at.plus(Duration.ofHours(2))));
        later.values().removeIf(at -> at.isAfter(hour(72)));
        assertEquals(later, received(entries("{US: {delay: 2h}}"), "US"));
    }

    @Test
    void a_provider_may_share_only_some_kinds_of_sensor() {
        Set<String> sources = observations(entries("{US: {kinds: [thermal]}}"), "US").stream().map(Entry.Observed::source)
                .collect(Collectors.toSet());
        assertEquals(Set.of("thermal-1", "thermal-2"), sources);
    }

    @Test
    void what_is_shared_with_a_side_is_for_that_side_and_arrives_as_at_the_centre() {
        List<Entry> shared = entries("{US: {with: [monitor, UA]}}");
        Map<String, Instant> bySide = Runs.only(shared, Entry.Shared.class).stream().collect(Collectors.toMap(Entry.Shared::id, Entry.Shared::t));
        assertEquals(received(ALL, "US"), new TreeMap<>(bySide));
        assertTrue(Runs.only(shared, Entry.Shared.class).stream().allMatch(each -> each.audience() == Audience.UA));
    }

    @Test
    void what_is_shared_only_with_a_side_never_reaches_the_centre() {
        List<Entry> shared = entries("{US: {with: [UA]}}");
        assertEquals(Map.of(), received(shared, "US"));
        assertFalse(Runs.only(shared, Entry.Shared.class).isEmpty());
    }

    @Test
    void the_ledger_begins_with_who_runs_sensors_and_what_they_share() {
        List<Entry> entries = entries("{US: {with: [UA, monitor], delay: 90m, stops: [{from: T+1h, to: T+2h}]}}");
        assertEquals(List.of("FR null", "UK null", "US with monitor, UA; 1h30m later; not from T+1h to T+2h"),
                Runs.only(entries, Entry.Provider.class).stream().map(each -> each.id() + " " + each.sharing()).toList());
    }

    private static Map<String, Instant> received(List<Entry> entries, String provider) {
        return new TreeMap<>(observations(entries, provider).stream().collect(Collectors.toMap(Entry.Observed::id, Entry.Observed::t)));
    }

    /** By sensors, not by people on the ground. */
    private static List<Entry.Observed> observations(List<Entry> entries, String provider) {
        return Runs.only(entries, Entry.Observed.class).stream().filter(each -> each.provider().equals(provider) && !each.look().isEmpty()).toList();
    }
}
