package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;

/**
 * Something that the law could not settle by itself, and how it stands at the end: an inquiry, a duty that lapsed, a breach by one copy only.
 *
 * @param closed whether somebody has settled it
 */
public record OpenQuestion(Instant since, String what, String state, boolean closed) {
    /** What heads the table of them. */
    public static final List<String> HEADS = List.of("What", "Since", "At the end");

    /** In order of kind, then of time. */
    static List<OpenQuestion> all(Entries entries, Conclusions conclusions, Incidents incidents) {
        Times times = new Times(entries.exercise().startex());
        List<OpenQuestion> all = new ArrayList<>(inquiries(conclusions, incidents, times));
        conclusions.of("breach").stream().filter(breach -> breach.stands() && breach.value("type").equals("procedural-lapse"))
                .forEach(breach -> all.add(lapse(breach, entries, conclusions, times)));
        conclusions.of("disputed").stream().filter(Conclusion::stands).forEach(made -> all.add(disputed(made, conclusions)));
        return all;
    }

    private static List<OpenQuestion> inquiries(Conclusions conclusions, Incidents incidents, Times times) {
        Map<String, List<Conclusion>> calls = conclusions.of("inquiry-call").stream()
                .collect(Collectors.groupingBy(Conclusion::subject, LinkedHashMap::new, Collectors.toList()));
        List<OpenQuestion> inquiries = new ArrayList<>();
        calls.forEach((incident, made) -> inquiries.add(inquiry(incident, made, conclusions, incidents, times)));
        return inquiries;
    }

    private static OpenQuestion inquiry(String incident, List<Conclusion> calls, Conclusions conclusions, Incidents incidents, Times times) {
        String happening = incidents.find(incident).map(Entry.IncidentChange::happening).map(Wording::plain).map(word -> ", " + word).orElse("");
        boolean waits = calls.stream().anyMatch(Conclusion::stands);
        Optional<Conclusion> lapsed = conclusions.one("unsettled", incident).filter(Conclusion::stands);
        String due = conclusions.value("alarm", incident + "/inquiry", "due");
        String state = !waits ? "settled, or no longer called for" : lapsed.isPresent()
                ? "unsettled since " + times.full(Instant.parse(lapsed.get().value("since")))
                : due.isEmpty() ? "awaited" : "awaited until " + times.full(Instant.parse(due));
        return new OpenQuestion(calls.get(0).made(), "Inquiry into " + incident + happening, state, !waits);
    }

    private static OpenQuestion lapse(Conclusion breach, Entries entries, Conclusions conclusions, Times times) {
        String duty = breach.subject();
        String what = entries.all(Entry.Owed.class).stream().filter(owed -> owed.id().equals(duty)).findFirst()
                .map(owed -> "%s owed by %s (duty %s)".formatted(Wording.upperFirst(Wording.plain(owed.deliver())), owed.by().word(), duty))
                .orElse("Duty " + duty);
        Optional<Conclusion> late = conclusions.one("delivered-late", duty).filter(Conclusion::stands);
        return new OpenQuestion(breach.made(), what, late.map(made -> "lapsed; it came at " + times.full(Instant.parse(made.value("at"))))
                .orElse("lapsed; nothing has come"), late.isPresent());
    }

    private static OpenQuestion disputed(Conclusion made, Conclusions conclusions) {
        boolean counts = conclusions.one("breach", made.key()).filter(Conclusion::stands).isPresent();
        return new OpenQuestion(made.made(), "%s, %s".formatted(Wording.upperFirst(Wording.plain(made.value("type"))), made.subject()),
                Objections.disputed(made) + (counts ? "; the policy counts it" : "; the policy does not count it"), false);
    }

    /** As {@link #HEADS} heads it. */
    public List<String> row(Times times) {
        return List.of(what, times.full(since), state);
    }
}
