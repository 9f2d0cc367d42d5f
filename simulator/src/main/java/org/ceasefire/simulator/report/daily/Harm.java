package org.ceasefire.simulator.report.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;
import org.ceasefire.vocabulary.Struck;

/** Civilians killed or hurt, and who and what was struck, as reported to the centre in the period. */
final class Harm {
    private static final Map<Struck, String> STRUCK = Map.of(Struck.CIVILIANS, "civilians or civilian property",
            Struck.MULTINATIONAL_FORCE, "the multinational force", Struck.US_PERSONNEL, "personnel of the United States");
    private static final List<String> HEADS = List.of("Seen", "Sector", "Position", "What", "Reported by", "Received");

    private Harm() {}

    static Section section(Day day) {
        List<Entry.Observed> reports = reports(day);
        if (reports.isEmpty()) {
            return Section.of("Civilian casualties and damage", "No report of civilians killed or hurt, or of civilian property struck, was received.");
        }
        return new Section("Civilian casualties and damage",
                List.of("Each report is told by itself: several may tell of the same harm, so the figures are not to be added up."),
                List.of(new Table("Reports received in the period", HEADS, reports.stream().map(one -> row(day, one)).toList())));
    }

    static List<Entry.Observed> reports(Day day) {
        return day.received().filter(one -> one.casualties() != null || harmed(one)).toList();
    }

    private static boolean harmed(Entry.Observed one) {
        return one.struck() != null && STRUCK.containsKey(one.struck());
    }

    private static List<String> row(Day day, Entry.Observed one) {
        return List.of(day.dtg(one.seen()), day.sector(one), Wording.place(one.position()), Wording.upperFirst(what(one)),
                "%s (%s)".formatted(one.source(), one.provider()), day.dtg(one.t()));
    }

    /** {@code 3 civilians killed or hurt, civilians or civilian property struck}; empty if neither is told. */
    static String what(Entry.Observed one) {
        List<String> told = new ArrayList<>();
        if (one.casualties() != null) {
            told.add(Wording.count(one.casualties(), "civilian", "civilians") + " killed or hurt");
        }
        if (harmed(one)) {
            told.add(STRUCK.get(one.struck()) + " struck");
        }
        return String.join(", ", told);
    }
}
