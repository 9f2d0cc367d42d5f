package org.ceasefire.simulator.report.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.report.Wording;

/** What stands at the head of a daily report: what it covers, and its summary. */
final class Heading {
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December"};

    private Heading() {}

    static String title(Day day) {
        return "Daily report No. %d, %s".formatted(day.period().number(), day(day.period()));
    }

    /** {@code 5 October 2026}. */
    static String day(Period period) {
        return "%d %s %d".formatted(period.day().getDayOfMonth(), MONTHS[period.day().getMonthValue() - 1], period.day().getYear());
    }

    static String dateline(Day day) {
        Period period = day.period();
        return "Based on what had reached the monitoring centre by %s. Covers %s to %s (%s). All times Zulu.".formatted(
                day.now().times().full(period.to()), day.dtg(period.from()), day.dtg(period.to()), hours(period));
    }

    static String hours(Period period) {
        return Times.span(period.length());
    }

    static List<String> summary(Day day) {
        List<String> lines = new ArrayList<>();
        if (day.now().monitor()) {
            lines.add(Fire.told(day));
            craters(day, lines);
            harm(day, lines);
            found(day, lines);
            weapons(day, lines);
            watch(day, lines);
            changed(day, lines);
        }
        List<String> decisions = Response.decisions(day);
        if (!decisions.isEmpty()) {
            lines.add("Decided: %s.".formatted(Wording.list(decisions)));
        }
        return lines.isEmpty() ? List.of("Nothing was reported in this period.") : lines;
    }

    private static void craters(Day day, List<String> lines) {
        int places = Fire.places(day);
        if (places > 0) {
            lines.add("Craters were newly found at %s.".formatted(Wording.count(places, "place", "places")));
        }
    }

    private static void harm(Day day, List<String> lines) {
        int reports = Harm.reports(day).size();
        if (reports > 0) {
            lines.add("%s of harm to civilians, or of somebody protected being struck.".formatted(
                    Wording.upperFirst(Wording.count(reports, "report was received", "reports were received"))));
        }
    }

    private static void found(Day day, List<String> lines) {
        List<BreachStory> found = Findings.found(day);
        if (!found.isEmpty()) {
            lines.add("%s found: %s.".formatted(Wording.count(found.size(), "breach was", "breaches were"), Findings.types(found)));
        }
    }

    private static void weapons(Day day, List<String> lines) {
        int seen = Weapons.seen(day).size();
        if (seen > 0) {
            lines.add("Weapons in violation were seen at %s.".formatted(Wording.count(seen, "place", "places")));
        }
    }

    private static void watch(Day day, List<String> lines) {
        Map<String, Integer> obstructions = Obstructions.kinds(day);
        if (!obstructions.isEmpty()) {
            lines.add("Reported obstructions: %s.".formatted(Wording.tally(obstructions)));
        }
        Map<String, Integer> mishaps = Watch.mishaps(day.recorded(Entry.Sortie.class));
        if (!mishaps.isEmpty()) {
            lines.add("Flights that did not go as planned: %s.".formatted(Wording.tally(mishaps)));
        }
        lines.addAll(Watch.silent(day));
    }

    private static void changed(Day day, List<String> lines) {
        int changed = Changes.assessments(day).size();
        if (changed > 0) {
            lines.add("%s of earlier reports changed; see the last section.".formatted(Wording.count(changed, "assessment", "assessments")));
        }
    }
}
