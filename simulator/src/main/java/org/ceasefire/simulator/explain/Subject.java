package org.ceasefire.simulator.explain;

import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Conclusion;

/** What is to be explained. */
sealed interface Subject {
    record OfAct(Entry.Act act) implements Subject {}

    record OfIncident(String id) implements Subject {}

    record OfBreach(BreachStory breach) implements Subject {}

    record OfCase(CaseStory story) implements Subject {}

    record OfObservation(Entry.Observed observed) implements Subject {}

    record OfClaim(Entry.Claimed claim) implements Subject {}

    /** Verdicts of one key, or about one thing that is neither incident nor case, as a duty is. */
    record OfVerdicts(String id, List<Conclusion> conclusions) implements Subject {}
}
