package org.ceasefire.simulator.report.daily;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;
import org.ceasefire.vocabulary.ClockStop;

/** What the parties announced, alleged, said and delivered. */
final class Parties {
    private static final List<String> HEADS = List.of("Received", "From", "What", "About");

    private Parties() {}

    private record Said(Instant at, String by, String what, String about) {}

    static Section section(Day day) {
        List<Said> all = all(day);
        return all.isEmpty() ? Section.of("Notifications and statements by the parties", "None was received.")
                : new Section("Notifications and statements by the parties",
                        List.of("Statements are the parties' own; that they stand here does not mean that they hold."),
                        List.of(new Table("Received in the period", HEADS,
                                all.stream().map(one -> List.of(day.dtg(one.at), Wording.upperFirst(one.by), one.what, one.about)).toList())));
    }

    private static List<Said> all(Day day) {
        List<Said> all = new ArrayList<>();
        day.recorded(Entry.Notified.class).forEach(one -> all.add(new Said(one.t(), Wording.forces(one.by()), "Notification of " + Wording.plain(one.announces()),
                "from %s to %s".formatted(day.dtg(one.from()), day.dtg(one.to())))));
        day.recorded(Entry.Claimed.class).forEach(one -> all.add(new Said(one.t(), Wording.forces(one.by()),
                "Allegation of %s by %s".formatted(Wording.plain(one.happening()), Wording.forces(one.against())),
                "%s, %s%s".formatted(day.dtg(one.seen()), Wording.place(one.position()), one.text() == null ? "" : ": “" + one.text() + "”"))));
        day.recorded(Entry.Pleaded.class).forEach(one -> all.add(new Said(one.t(), Wording.forces(one.by()), "Plea: " + Wording.plain(one.plea()),
                "fire seen at %s, %s".formatted(day.dtg(one.seen()), Wording.place(one.position())))));
        day.recorded(Entry.Calmed.class).forEach(one -> all.add(new Said(one.t(), Wording.forces(one.by()),
                one.how() == ClockStop.HOTLINE ? "Call on the hotline" : "Apology", day.sectorName(one.sector()))));
        day.recorded(Entry.Delivery.class).forEach(one -> all.add(new Said(one.t(), Wording.forces(one.by()), Wording.upperFirst(Wording.plain(one.deliver())) + " delivered",
                one.duty() == null || one.duty().isEmpty() ? "not asked for" : "as owed (%s)".formatted(one.duty()))));
        day.recorded(Entry.Restored.class).forEach(one -> all.add(new Said(one.t(), one.by(), "Positions reported restored", day.sectorName(one.sector()))));
        all.sort(Comparator.comparing(Said::at));
        return all;
    }
}
