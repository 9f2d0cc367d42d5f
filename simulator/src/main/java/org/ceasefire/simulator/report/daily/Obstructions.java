package org.ceasefire.simulator.report.daily;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;

/** What was done to keep the monitors from seeing: access refused, jamming, fire at them. */
final class Obstructions {
    private static final List<String> HEADS = List.of("What", "Sector", "Reports", "First seen", "Last seen", "Reported by", "Held responsible");

    private Obstructions() {}

    private record Key(String what, String sector) {}

    static Section section(Day day) {
        Map<Key, List<Entry.Observed>> all = all(day);
        return all.isEmpty() ? Section.of("Obstructions and interference", "No refusal of access, no interference and no fire at monitors was reported.")
                : new Section("Obstructions and interference", List.of(), List.of(new Table("Reported in the period", HEADS, rows(day, all))));
    }

    /** How many reports of each kind: {@code access refused ×2}. */
    static Map<String, Integer> kinds(Day day) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        all(day).forEach((key, reports) -> kinds.merge(key.what, reports.size(), Integer::sum));
        return kinds;
    }

    private static Map<Key, List<Entry.Observed>> all(Day day) {
        Map<Key, List<Entry.Observed>> all = new LinkedHashMap<>();
        day.received().forEach(one -> what(one).ifPresent(what ->
                all.computeIfAbsent(new Key(what, day.sector(one)), key -> new ArrayList<>()).add(one)));
        return all;
    }

    private static Optional<String> what(Entry.Observed one) {
        if (one.struck() == Struck.MONITORS) {
            return Optional.of("fire at monitors or their equipment");
        } else if (one.sign() == Sign.ACCESS_REFUSED) {
            return Optional.of("access refused");
        }
        return one.sign() == Sign.EMISSION || one.sign() == Sign.DISTURBANCE ? Optional.of("jamming or other interference") : Optional.empty();
    }

    private static List<List<String>> rows(Day day, Map<Key, List<Entry.Observed>> all) {
        List<List<String>> rows = new ArrayList<>();
        all.forEach((key, reports) -> rows.add(List.of(Wording.upperFirst(key.what), key.sector, String.valueOf(reports.size()),
                day.dtg(reports.stream().map(Entry.Observed::seen).min(Comparator.naturalOrder()).orElseThrow()),
                day.dtg(reports.stream().map(Entry.Observed::seen).max(Comparator.naturalOrder()).orElseThrow()),
                Day.words(reports, one -> "%s (%s)".formatted(one.source(), one.provider())), responsible(day, reports))));
        return rows;
    }

    /** Who is held responsible for a breach that rests on them, if anybody is. */
    private static String responsible(Day day, List<Entry.Observed> reports) {
        List<String> incidents = reports.stream().flatMap(one -> day.incident(one).stream()).map(Entry.IncidentChange::id).distinct().toList();
        List<BreachStory> breaches = day.now().breaches().stream().filter(one -> one.stands() && incidents.contains(one.incident())).toList();
        return breaches.isEmpty() ? "not found to be a breach so far" : Day.words(breaches, BreachStory::attribution);
    }
}
