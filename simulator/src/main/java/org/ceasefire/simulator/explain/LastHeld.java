package org.ceasefire.simulator.explain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Story;

/** When the law last held something: at the end, or just before it was withdrawn, merged or archived. */
record LastHeld(Story story, LedgerLines lines, Instant end) {
    private static final Set<String> GONE = Set.of("withdrawn", "archived", "merged");

    Instant of(Subject subject) {
        if (subject instanceof Subject.OfBreach one) {
            return of(List.of(one.breach().breach()));
        } else if (subject instanceof Subject.OfVerdicts one) {
            return of(one.conclusions());
        } else if (subject instanceof Subject.OfIncident one) {
            return incident(one.id());
        } else if (subject instanceof Subject.OfCase one) {
            return lines.all(Entry.CaseChange.class).stream().filter(change -> change.id().equals(one.story().id()) && GONE.contains(change.change()))
                    .map(change -> justBefore(change.t())).findFirst().orElse(end);
        } else if (subject instanceof Subject.OfAct one) {
            Set<String> sights = sightsOf(one.act());
            return lines.all(Entry.IncidentChange.class).stream().filter(change -> change.observations().stream().anyMatch(sights::contains))
                    .map(change -> incident(change.id())).min(Instant::compareTo).orElse(end);
        }
        return end;
    }

    /** When it was last open whether a case would reach its next phase: before the gate was decided, or the case closed. */
    Instant beforeDecided(CaseStory story) {
        Optional<Instant> decided = WhyNotCase.missing(story).flatMap(gate -> story.gates().stream().filter(one -> one.gate() == gate).findFirst())
                .flatMap(CaseStory.GateStory::decided).map(Entry.Decided::t);
        return decided.or(story::closed).map(LastHeld::justBefore).orElseGet(() -> of(new Subject.OfCase(story)));
    }

    private Set<String> sightsOf(Entry.Act act) {
        return lines.all(Entry.Detection.class).stream().filter(one -> act.id().equals(one.cause())).map(Entry.Detection::observation)
                .collect(Collectors.toSet());
    }

    private Instant of(List<Conclusion> conclusions) {
        return conclusions.stream().map(Conclusion::last).map(last -> GONE.contains(last.change()) ? justBefore(last.t())
                : end).max(Instant::compareTo).orElse(end);
    }

    private Instant incident(String id) {
        return lines.all(Entry.IncidentChange.class).stream().filter(change -> change.id().equals(id) && GONE.contains(change.change()))
                .map(change -> justBefore(change.t())).findFirst().orElse(end);
    }

    private static Instant justBefore(Instant instant) {
        return instant.minusNanos(1);
    }
}
