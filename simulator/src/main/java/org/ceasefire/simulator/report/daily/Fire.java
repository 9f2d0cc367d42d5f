package org.ceasefire.simulator.report.daily;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;
import org.ceasefire.vocabulary.Sign;

/** Ceasefire violations by sector, with those of the period before: as they were published, and as they stand now. */
final class Fire {
    private static final String UNIT = "Each shot and each explosion that a source recorded counts as one, at the time at which it was recorded; "
            + "two sources that recorded the same count it twice. Craters are counted apart: they do not tell when they were made.";

    private Fire() {}

    static Section section(Day day) {
        Map<String, Tally> now = Tally.of(day, day.period());
        Map<String, Tally> published = day.before().map(before -> Tally.of(before, before.period())).orElse(Map.of());
        Map<String, Tally> stands = day.before().map(before -> Tally.of(day, before.period())).orElse(Map.of());
        Map<String, Integer> craters = craters(day);
        List<String> sectors = sectors(day, now, published, stands, craters);
        List<List<String>> rows = new ArrayList<>();
        sectors.forEach(sector -> rows.add(row(day, day.sectorName(sector), now.getOrDefault(sector, Tally.NONE), published.getOrDefault(sector, Tally.NONE),
                stands.getOrDefault(sector, Tally.NONE), craters.getOrDefault(sector, 0))));
        if (sectors.size() > 1) {
            rows.add(row(day, "All", Tally.sum(now), Tally.sum(published), Tally.sum(stands), craters.values().stream().mapToInt(i -> i).sum()));
        }
        return new Section("Ceasefire violations", List.of(UNIT), List.of(new Table("Fire recorded, by sector", heads(day), rows)));
    }

    private static List<String> heads(Day day) {
        List<String> heads = new ArrayList<>(List.of("Sector", "Shots and explosions", "Explosions among them", "Assessed as innocent"));
        day.before().ifPresent(before -> heads.add("Previous period, as published"
                + (before.period().length().equals(day.period().length()) ? "" : " (" + Heading.hours(before.period()) + ")")));
        day.before().ifPresent(before -> heads.add("Previous period, as it stands now"));
        heads.add("Places with craters newly found");
        return heads;
    }

    private static List<String> row(Day day, String sector, Tally now, Tally published, Tally stands, int craters) {
        List<String> row = new ArrayList<>(List.of(sector, number(now.recorded()), number(now.explosions()), number(now.innocent())));
        if (day.before().isPresent()) {
            row.add(number(published.recorded()));
            row.add(number(stands.recorded()));
        }
        row.add(number(craters));
        return row;
    }

    private static String number(int count) {
        return String.valueOf(count);
    }

    /** The sectors of the theatre, and what lies outside them where something was recorded there. */
    private static List<String> sectors(Day day, Map<String, Tally> now, Map<String, Tally> published, Map<String, Tally> stands, Map<String, Integer> craters) {
        List<String> sectors = new ArrayList<>(day.now().sectors());
        boolean outside = List.of(now, published, stands, craters).stream().anyMatch(map -> map.containsKey(""));
        if (outside || sectors.isEmpty()) {
            sectors.add("");
        }
        return sectors;
    }

    /** Incidents of which the first crater came to be known in the period, by sector. */
    private static Map<String, Integer> craters(Day day) {
        Map<String, String> sectors = new LinkedHashMap<>();
        day.received().filter(one -> one.sign() == Sign.CRATER && first(day, one))
                .forEach(one -> sectors.putIfAbsent(day.incident(one).map(Entry.IncidentChange::id).orElse(one.id()), day.now().sectorAt(one.position())));
        Map<String, Integer> bySector = new TreeMap<>();
        sectors.values().forEach(sector -> bySector.merge(sector, 1, Integer::sum));
        return bySector;
    }

    private static boolean first(Day day, Entry.Observed crater) {
        return day.incident(crater).stream().flatMap(known -> day.now().observations(known.id()).stream())
                .filter(one -> one.sign() == Sign.CRATER).allMatch(one -> day.period().contains(one.t()));
    }

    /** How much was recorded, where, and how much in the period before, in a sentence or two. */
    static String told(Day day) {
        Map<String, Tally> now = Tally.of(day, day.period());
        Tally all = Tally.sum(now);
        String before = day.before().map(last -> before(day, last)).orElse("");
        if (all.recorded() == 0) {
            return "No shot or explosion was recorded." + before;
        }
        List<String> sectors = sectors(day, now, Map.of(), Map.of(), Map.of()).stream().filter(now::containsKey)
                .map(sector -> "%s %d".formatted(day.sectorName(sector), now.get(sector).recorded())).toList();
        return "%s recorded%s: %s.%s".formatted(Wording.count(all.recorded(), "ceasefire violation was", "ceasefire violations were"),
                all.explosions() == 0 ? "" : ", %d of them explosions".formatted(all.explosions()), Wording.list(sectors), before);
    }

    private static String before(Day day, Day last) {
        int recorded = Tally.sum(Tally.of(last, last.period())).recorded();
        return " In the previous period%s there %s.".formatted(last.period().length().equals(day.period().length()) ? ""
                : " (" + Heading.hours(last.period()) + ")", recorded == 0 ? "were none" : recorded == 1 ? "was 1" : "were " + recorded);
    }

    /** How many places with craters came to be known. */
    static int places(Day day) {
        return craters(day).values().stream().mapToInt(count -> count).sum();
    }
}
