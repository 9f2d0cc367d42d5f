package org.ceasefire.simulator.report.daily;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.BreachWords;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;

/** What earlier reports said and is held otherwise now, and what came late: reports that were issued are not altered. */
final class Changes {
    private static final List<String> ASSESSMENTS = List.of("Breach", "What", "As reported", "As held now");
    private static final List<String> LATE = List.of("Reporting day", "Sector", "Signs", "Reports", "Shots and explosions among them", "From");

    private Changes() {}

    static Section section(Day day) {
        List<List<String>> assessments = assessments(day);
        List<List<String>> late = late(day);
        List<String> paragraphs = new ArrayList<>();
        explained(day).ifPresent(paragraphs::add);
        if (day.before().isEmpty()) {
            paragraphs.add("This is the first report.");
        } else if (assessments.isEmpty() && late.isEmpty() && paragraphs.isEmpty()) {
            paragraphs.add("None.");
        }
        return new Section("Assessments changed since", paragraphs, List.of(
                new Table("Held otherwise than in the last report", ASSESSMENTS, Page.shown(assessments)),
                new Table("Received in this period of what was seen in earlier ones", LATE, late)));
    }

    /** One row for each thing of each breach that was told in the last report and is held otherwise now. */
    static List<List<String>> assessments(Day day) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, BreachStory> now = new HashMap<>();
        day.now().breaches().forEach(one -> now.put(one.number(), one));
        day.before().stream().flatMap(before -> before.now().breaches().stream()).forEach(was -> rows.addAll(rows(day, was, now.get(was.number()))));
        return rows;
    }

    private static List<List<String>> rows(Day day, BreachStory was, BreachStory is) {
        List<List<String>> rows = new ArrayList<>();
        String breach = "No. %d, %s%s".formatted(was.number(), Wording.plain(was.type()), day.in(was.sector()));
        row(breach, "Whether it stands", state(was), state(is)).ifPresent(rows::add);
        if (is.stands()) {
            row(breach, "Happened", BreachWords.happened(was), BreachWords.happened(is)).ifPresent(rows::add);
            row(breach, "Held responsible", was.attribution(), is.attribution()).ifPresent(rows::add);
            row(breach, "Severity", was.gravity(), is.gravity()).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<List<String>> row(String breach, String what, String was, String is) {
        return was.equals(is) ? Optional.empty() : Optional.of(List.of(breach, what, was, is));
    }

    private static String state(BreachStory breach) {
        return breach.stands() ? "stands" : breach.withdrawn() ? "withdrawn" : "part of " + breach.mergedInto();
    }

    /** Incidents of earlier reports that were explained as innocent in this period. */
    private static Optional<String> explained(Day day) {
        Map<String, Integer> kinds = new TreeMap<>();
        day.before().ifPresent(before -> day.now().conclusions().stream().filter(one -> one.verdict().equals("benign") && one.stands()
                && day.period().contains(one.made()) && before.now().incident(one.subject()).isPresent())
                .forEach(one -> kinds.merge(one.value("kind"), 1, Integer::sum)));
        return kinds.isEmpty() ? Optional.empty() : Optional.of("Of what was being assessed, %s now explained as innocent: %s.".formatted(
                Wording.count(kinds.values().stream().mapToInt(count -> count).sum(), "incident is", "incidents are"), Wording.tally(kinds)));
    }

    private record Late(String day, String sector) {}

    private static List<List<String>> late(Day day) {
        Map<Late, List<Entry.Observed>> groups = new LinkedHashMap<>();
        List<Period> earlier = Period.all(day.now().exercise().startex(), day.period().from());
        earlier.forEach(period -> day.received().filter(one -> period.contains(one.seen())).forEach(one -> groups.computeIfAbsent(
                new Late(Heading.day(period), day.sector(one)), key -> new ArrayList<>()).add(one)));
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((key, late) -> rows.add(List.of(key.day, key.sector, signs(late), String.valueOf(late.size()), String.valueOf(late.stream()
                .filter(one -> Tally.counts(one.sign())).mapToInt(Entry.Observed::count).sum()), Day.words(late, one -> day.provider(one.provider())))));
        return rows;
    }

    private static String signs(List<Entry.Observed> late) {
        Map<String, Integer> signs = new TreeMap<>();
        late.forEach(one -> signs.merge(one.sign().word(), 1, Integer::sum));
        return Wording.tally(signs);
    }
}
