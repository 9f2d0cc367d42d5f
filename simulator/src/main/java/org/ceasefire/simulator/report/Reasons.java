package org.ceasefire.simulator.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory.Piece;
import org.ceasefire.simulator.report.BreachStory.Why;

/** Turns the grounds of a verdict into the rule's sentence and what was received. */
final class Reasons {
    private final Map<String, Entry.Rule> rules = new HashMap<>();
    private final Map<String, Map<String, List<Entry.Observed>>> grouped = new HashMap<>();
    private final Incidents incidents;

    Reasons(Entries entries, Incidents incidents) {
        this.incidents = incidents;
        entries.all(Entry.Rule.class).forEach(rule -> rules.put(rule.id(), rule));
    }

    List<Why> of(String question, Conclusion verdict) {
        return verdict.grounds().stream().map(ground -> why(question, ground)).toList();
    }

    private Why why(String question, Entry.Reason ground) {
        Entry.Rule rule = rules.get(ground.rule());
        return new Why(question, ground.rule(), rule == null || rule.sentence() == null ? "" : rule.sentence(),
                rule == null ? "" : rule.file() + ":" + rule.line(), ground.evidence().stream().map(this::piece).toList());
    }

    /** Evidence is named {@code incident-7/drone-1/explosion}: incident, source and sign. */
    private Piece piece(String id) {
        int source = id.indexOf('/');
        int sign = id.lastIndexOf('/');
        if (source < 0 || sign == source) {
            return new Piece(id, List.of());
        }
        return new Piece(id, bySource(id.substring(0, source)).getOrDefault(id.substring(source + 1), List.of()));
    }

    /** What was observed of an incident by {@code source/sign}: grouped once, because much may rest on it. */
    private Map<String, List<Entry.Observed>> bySource(String incident) {
        return grouped.computeIfAbsent(incident, id -> incidents.observed(id).stream()
                .collect(Collectors.groupingBy(one -> one.source() + "/" + one.sign().word())));
    }
}
