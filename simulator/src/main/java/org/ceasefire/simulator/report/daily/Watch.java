package org.ceasefire.simulator.report.daily;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;

/** What kept the watch from seeing: flights that did not go or did not come home, looks that could see nothing, and providers that gave nothing. */
final class Watch {
    private static final List<String> FLIGHTS = List.of("Drone", "Provider", "Launched", "Not launched, cut short or lost");
    private static final List<String> LOOKS = List.of("Provider", "Looks", "Could see nothing", "Why", "Looks in the previous period");

    private Watch() {}

    static Section section(Day day) {
        List<String> paragraphs = new ArrayList<>(silent(day));
        orders(day).ifPresent(paragraphs::add);
        List<List<String>> flights = flights(day);
        List<List<String>> looks = looks(day);
        if (flights.isEmpty() && looks.isEmpty()) {
            paragraphs.add("No flight was planned and no look was taken.");
        }
        return new Section("Flights and restrictions of the watch", paragraphs,
                List.of(new Table("Flights", FLIGHTS, flights), new Table("Looks, by provider", LOOKS, looks)));
    }

    private static List<List<String>> flights(Day day) {
        Map<String, List<Entry.Sortie>> byDrone = new LinkedHashMap<>();
        day.recorded(Entry.Sortie.class).forEach(one -> byDrone.computeIfAbsent(one.drone(), drone -> new ArrayList<>()).add(one));
        List<List<String>> rows = new ArrayList<>();
        byDrone.forEach((drone, all) -> rows.add(List.of(drone, provider(day, drone),
                String.valueOf(all.stream().filter(one -> one.change().equals("launched")).count()), Wording.given(Wording.tally(mishaps(all))))));
        return rows;
    }

    /** {@code grounded (icing) ×2, lost (jammed)}: a diversion is no mishap. */
    static Map<String, Integer> mishaps(List<Entry.Sortie> flights) {
        Map<String, Integer> mishaps = new TreeMap<>();
        flights.stream().filter(one -> !one.change().equals("launched") && !one.change().equals("diverted")).forEach(one ->
                mishaps.merge(one.change() + (one.reason() == null || one.reason().isEmpty() ? "" : " (%s)".formatted(one.reason())), 1, Integer::sum));
        return mishaps;
    }

    private static String provider(Day day, String sensor) {
        return day.now().all(Entry.Sensor.class).stream().filter(one -> one.id().equals(sensor)).map(Entry.Sensor::provider).map(day::provider).findFirst().orElse("–");
    }

    private static List<List<String>> looks(Day day) {
        Map<String, List<Entry.Look>> now = byProvider(day, day.recorded(Entry.Look.class));
        Map<String, List<Entry.Look>> before = day.before().map(last -> byProvider(last, last.recorded(Entry.Look.class))).orElse(Map.of());
        List<List<String>> rows = new ArrayList<>();
        now.forEach((provider, looks) -> rows.add(List.of(day.provider(provider), String.valueOf(looks.size()),
                String.valueOf(looks.stream().filter(one -> !one.able()).count()), Wording.given(Wording.tally(why(looks))),
                day.before().isEmpty() ? "–" : String.valueOf(before.getOrDefault(provider, List.of()).size()))));
        return rows;
    }

    private static Map<String, List<Entry.Look>> byProvider(Day day, List<Entry.Look> looks) {
        Map<String, String> providers = new TreeMap<>();
        day.now().all(Entry.Sensor.class).forEach(one -> providers.put(one.id(), one.provider()));
        Map<String, List<Entry.Look>> byProvider = new TreeMap<>();
        looks.forEach(one -> byProvider.computeIfAbsent(providers.getOrDefault(one.sensor(), "others"), provider -> new ArrayList<>()).add(one));
        return byProvider;
    }

    private static Map<String, Integer> why(List<Entry.Look> looks) {
        Map<String, Integer> why = new TreeMap<>();
        looks.stream().filter(one -> !one.able() && one.hindrance() != null).forEach(one -> why.merge(one.hindrance(), 1, Integer::sum));
        return why;
    }

    /** Providers of sensors that gave looks before and gave none in the period. */
    static List<String> silent(Day day) {
        Map<String, List<Entry.Look>> now = byProvider(day, day.recorded(Entry.Look.class));
        Map<String, List<Entry.Look>> ever = byProvider(day, day.now().all(Entry.Look.class));
        return ever.keySet().stream().filter(provider -> !now.containsKey(provider) && !provider.equals("others"))
                .map(provider -> "%s, which had shared looks before, shared none in this period.".formatted(day.provider(provider))).toList();
    }

    private static Optional<String> orders(Day day) {
        Map<String, Integer> refused = new TreeMap<>();
        day.recorded(Entry.Order.class).stream().filter(one -> one.change().equals("refused") || one.change().equals("expired"))
                .forEach(one -> refused.merge(one.reason() == null ? one.change() : "%s (%s)".formatted(one.change(), one.reason()), 1, Integer::sum));
        return refused.isEmpty() ? Optional.empty() : Optional.of("Orders for pictures that brought none: " + Wording.tally(refused) + ".");
    }
}
