package org.ceasefire.simulator.report.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.BreachWords;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;
import org.ceasefire.vocabulary.Severity;
import org.ceasefire.vocabulary.Side;

/** Breaches of the agreement that were found in the period, as they were held at its end. */
final class Findings {
    private static final List<String> HEADS = List.of("No.", "Breach", "Sector", "First seen", "Position", "Happened", "Held responsible", "Severity");

    private static final List<String> GROUPS = List.of("Breach", "Sector", "Number", "Ukrainian forces held responsible", "Russian forces", "Others or nobody");
    private static final List<String> PARTIES = List.of(Side.UA.word(), Side.RU.word());
    /** More than these are told by type and sector, and one by one only if they are more than minor. */
    private static final int MOST_TOLD = 15;

    private Findings() {}

    static Section section(Day day) {
        List<BreachStory> found = found(day);
        long stand = day.now().breaches().stream().filter(BreachStory::stands).count();
        String all = stand == 0 ? "No breach stands." : "%s at the cut-off.".formatted(
                Wording.upperFirst(Wording.count(stand, "breach stands in all", "breaches stand in all")));
        if (found.isEmpty()) {
            return Section.of("Breaches found", "No breach of the agreement was found in this period. " + all);
        }
        boolean many = found.size() > MOST_TOLD;
        List<BreachStory> told = many ? found.stream().filter(one -> !one.severity().equals(Severity.MINOR.word())).toList() : found;
        return new Section("Breaches found", paragraphs(all, many && told.size() < found.size(), told.size()), List.of(
                new Table("Found in the period, by type and sector", GROUPS, many ? groups(day, found) : List.of()),
                new Table("Found in the period, as held at the cut-off", HEADS, Page.shown(told).stream().map(one -> row(day, one)).toList())));
    }

    private static List<String> paragraphs(String all, boolean minorLeftOut, int told) {
        return Stream.of(all + " Numbers are those of the whole exercise.", minorLeftOut ? "Minor breaches are counted, not told one by one." : "",
                Page.left(told)).filter(text -> !text.isEmpty()).toList();
    }

    private static List<List<String>> groups(Day day, List<BreachStory> found) {
        Map<String, List<BreachStory>> groups = new TreeMap<>();
        found.forEach(one -> groups.computeIfAbsent("%s %03d".formatted(one.type(), day.now().sectors().indexOf(one.sector())), key -> new ArrayList<>())
                .add(one));
        return groups.values().stream().map(group -> List.of(Wording.upperFirst(Wording.plain(group.get(0).type())), day.sectorName(group.get(0).sector()),
                String.valueOf(group.size()), laidTo(group, Side.UA.word()), laidTo(group, Side.RU.word()),
                String.valueOf(group.stream().filter(one -> !PARTIES.contains(one.side())).count()))).toList();
    }

    private static String laidTo(List<BreachStory> group, String side) {
        return String.valueOf(group.stream().filter(one -> one.side().equals(side)).count());
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
        boolean alike = types.size() == 1 && breaches.size() > 1;
        return alike ? "all of " + Wording.plain(breaches.get(0).type()) : Wording.tally(types);
    }
}
