package org.ceasefire.simulator.report.daily;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.BreachWords;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;

/** Breaches of the agreement that were found in the period, as they were held at its end. */
final class Findings {
    private static final List<String> HEADS = List.of("No.", "Breach", "Sector", "First seen", "Position", "Happened", "Held responsible", "Severity");

    private Findings() {}

    static Section section(Day day) {
        List<BreachStory> found = found(day);
        long stand = day.now().breaches().stream().filter(BreachStory::stands).count();
        String all = stand == 0 ? "No breach stands." : "%s at the cut-off.".formatted(
                Wording.upperFirst(Wording.count(stand, "breach stands in all", "breaches stand in all")));
        if (found.isEmpty()) {
            return Section.of("Breaches found", "No breach of the agreement was found in this period. " + all);
        }
        return new Section("Breaches found", List.of(all + " Numbers are those of the whole exercise.",
                Page.left(found.size())).stream().filter(text -> !text.isEmpty()).toList(),
                List.of(new Table("Found in the period, as held at the cut-off", HEADS, Page.shown(found).stream().map(one -> row(day, one)).toList())));
    }

    static List<BreachStory> found(Day day) {
        return day.now().breaches().stream().filter(one -> day.period().contains(one.breach().made()) && one.mergedInto().isEmpty()).toList();
    }

    private static List<String> row(Day day, BreachStory one) {
        return List.of(String.valueOf(one.number()), Wording.plain(one.type()), one.sector().isEmpty() ? "–" : day.sectorName(one.sector()),
                day.now().incident(one.incident()).map(Entry.IncidentChange::firstSeen).map(day::dtg).orElse("–"), Wording.place(one.position()),
                one.stands() ? BreachWords.happened(one) : "withdrawn again", one.attribution(), one.gravity());
    }

    /** {@code artillery fire ×2 and ground assault}. */
    static String types(List<BreachStory> breaches) {
        Map<String, Integer> types = new TreeMap<>();
        breaches.forEach(one -> types.merge(one.type(), 1, Integer::sum));
        return Wording.tally(types);
    }
}
