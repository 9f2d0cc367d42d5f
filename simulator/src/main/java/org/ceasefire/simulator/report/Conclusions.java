package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;

/** All verdicts of a run, in the order in which they were first made. */
public final class Conclusions {
    private record Id(String verdict, String key) {}

    private record About(String verdict, String subject) {}

    private final Map<Id, Conclusion> all = new LinkedHashMap<>();
    private final Map<About, List<Conclusion>> bySubject = new LinkedHashMap<>();

    public Conclusions(List<Entry.Ruling> rulings) {
        rulings.forEach(this::take);
    }

    private void take(Entry.Ruling ruling) {
        all.computeIfAbsent(new Id(ruling.verdict(), ruling.key()), id -> begun(ruling)).history().add(ruling);
    }

    private Conclusion begun(Entry.Ruling ruling) {
        Conclusion conclusion = new Conclusion(ruling.verdict(), ruling.key(), ruling.subject(), new ArrayList<>());
        bySubject.computeIfAbsent(new About(ruling.verdict(), ruling.subject()), about -> new ArrayList<>()).add(conclusion);
        return conclusion;
    }

    List<Conclusion> all() {
        return List.copyOf(all.values());
    }

    public List<Conclusion> of(String verdict) {
        return all.values().stream().filter(conclusion -> conclusion.verdict().equals(verdict)).toList();
    }

    List<Conclusion> of(String verdict, String subject) {
        return bySubject.getOrDefault(new About(verdict, subject), List.of());
    }

    public Optional<Conclusion> one(String verdict, String key) {
        return Optional.ofNullable(all.get(new Id(verdict, key)));
    }

    /** The last value of a field of a verdict that stands, or that stood until its subject was withdrawn; empty if there is none. */
    String value(String verdict, String key, String field) {
        return one(verdict, key).map(conclusion -> conclusion.value(field)).orElse("");
    }
}
