package org.ceasefire.simulator.explain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.scenario.yaml.Nearest;

/** Finds what an id is the id of. */
final class Subjects {
    /** How a report calls a breach: {@code No. 3}. */
    private static final Pattern NUMBER = Pattern.compile("(?:No\\. ?|breach-)?(\\d+)");
    private static final int OFFERED = 3;

    private final Story story;
    private final LedgerLines lines;

    Subjects(Story story, LedgerLines lines) {
        this.story = story;
        this.lines = lines;
    }

    /** @throws UnknownId if there is none */
    Subject of(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    Optional<Subject> find(String id) {
        return breach(id).or(() -> incident(id)).or(() -> caseOf(id)).or(() -> said(id)).or(() -> verdicts(id));
    }

    private Optional<Subject> breach(String id) {
        Matcher number = NUMBER.matcher(id);
        return story.breaches().stream().filter(breach -> breach.breach().key().equals(id)
                || number.matches() && number.group(1).equals(String.valueOf(breach.number()))).findFirst().map(Subject.OfBreach::new);
    }

    private Optional<Subject> incident(String id) {
        return story.incident(id).map(change -> new Subject.OfIncident(id));
    }

    private Optional<Subject> caseOf(String id) {
        return story.cases().stream().filter(one -> one.id().equals(id)).findFirst().map(Subject.OfCase::new);
    }

    private Optional<Subject> said(String id) {
        Optional<Subject> act = lines.all(Entry.Act.class).stream().filter(one -> one.id().equals(id)).findFirst().map(Subject.OfAct::new);
        return act.or(() -> story.observations().stream().filter(one -> one.id().equals(id)).findFirst().map(Subject.OfObservation::new))
                .or(() -> story.all(Entry.Claimed.class).stream().filter(one -> one.id().equals(id)).findFirst().map(Subject.OfClaim::new));
    }

    /** By {@code existence/incident-3}, by the key alone, or by what they are about. */
    private Optional<Subject> verdicts(String id) {
        List<Conclusion> found = story.conclusions().stream().filter(one -> one.key().equals(id) || one.subject().equals(id)
                || (one.verdict() + "/" + one.key()).equals(id)).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Subject.OfVerdicts(id, found));
    }

    private UnknownId unknown(String id) {
        List<String> nearest = Nearest.some(id, known(), OFFERED);
        String offered = nearest.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        return new UnknownId("There is no '%s' in this run.%s".formatted(id, offered.isEmpty() ? "" : " Maybe one of: " + offered + "."));
    }

    private Collection<String> known() {
        TreeSet<String> known = new TreeSet<>();
        story.conclusions().forEach(one -> known.addAll(List.of(one.subject(), one.key(), one.verdict() + "/" + one.key())));
        lines.all(Entry.IncidentChange.class).forEach(one -> known.add(one.id()));
        story.cases().forEach(one -> known.add(one.id()));
        lines.all(Entry.Act.class).forEach(one -> known.add(one.id()));
        story.observations().forEach(one -> known.add(one.id()));
        story.all(Entry.Claimed.class).forEach(one -> known.add(one.id()));
        return known;
    }
}
