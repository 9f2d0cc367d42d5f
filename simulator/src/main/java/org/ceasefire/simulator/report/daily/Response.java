package org.ceasefire.simulator.report.daily;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;

/** What was put to deciders, decided and done. */
final class Response {
    private static final List<String> HEADS = List.of("Time", "Case", "What", "Who");

    private Response() {}

    private record Done(Instant at, String caseId, String what, String who) {}

    static Section section(Day day) {
        List<Done> all = all(day);
        return all.isEmpty() ? Section.of("Decisions and responses", "Nothing was put to the deciders, nothing was decided and nobody acted.")
                : new Section("Decisions and responses", List.of(), List.of(new Table("In the period", HEADS,
                        all.stream().map(one -> List.of(day.dtg(one.at), Wording.title(one.caseId), one.what, Wording.upperFirst(one.who))).toList())));
    }

    private static List<Done> all(Day day) {
        List<Done> all = new ArrayList<>();
        day.recorded(Entry.Proposed.class).forEach(one -> all.add(new Done(one.t(), one.caseId(),
                "%s put to decision, until %s".formatted(Wording.gate(one.gate()), day.dtg(one.until())), Wording.body(one.by()))));
        day.now().conclusions().stream().filter(one -> one.verdict().equals("overdue") && day.period().contains(one.made()))
                .forEach(one -> all.add(overdue(one)));
        day.recorded(Entry.Decided.class).forEach(one -> all.add(new Done(one.t(), one.caseId(),
                "%s %s".formatted(Wording.gate(one.gate()), Wording.plain(one.outcome())), Wording.decider(one))));
        day.recorded(Entry.Responded.class).forEach(one -> all.add(new Done(one.t(), one.caseId(),
                "%s (tier %d)".formatted(Wording.upperFirst(Wording.plain(one.step())), one.tier()), Wording.responder(one.tier(), one.by()))));
        all.sort(Comparator.comparing(Done::at));
        return all;
    }

    private static Done overdue(Conclusion made) {
        return new Done(made.made(), made.subject(), Wording.gate(made.value("gate")) + " overdue: its clock ran out", "–");
    }

    /** The decisions of the period in words: {@code Phase 1 approved (case 1)}. */
    static List<String> decisions(Day day) {
        return day.recorded(Entry.Decided.class).stream().map(one -> "%s %s (%s)".formatted(Wording.gate(one.gate()), Wording.plain(one.outcome()),
                Wording.plain(one.caseId()))).toList();
    }
}
