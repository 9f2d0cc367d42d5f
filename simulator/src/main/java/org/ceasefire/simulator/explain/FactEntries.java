package org.ceasefire.simulator.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.CaseOpened;
import org.ceasefire.vocabulary.Elapsed;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.GateProposed;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.ResponseTaken;
import org.ceasefire.vocabulary.Verdict;
import org.ceasefire.vocabulary.Vote;

/** Where in the ledger what the law holds was last recorded. */
final class FactEntries {
    private final LedgerLines lines;
    private final Map<String, Entry> last = new HashMap<>();

    FactEntries(Sources sources) {
        lines = sources.lines();
        lines.all(Entry.Ruling.class).forEach(ruling -> last.put("ruling/" + ruling.verdict() + "/" + ruling.key(), ruling));
        lines.all(Entry.IncidentChange.class).forEach(change -> last.put("incident/" + change.id(), change));
        lines.all(Entry.Article.class).forEach(article -> last.put("article/" + article.id(), article));
        lines.all(Entry.CaseChange.class).forEach(change -> last.putIfAbsent("case/" + change.id(), change));
        lines.all(Entry.AlarmRang.class).forEach(rang -> last.put("alarm/" + rang.about() + "/" + rang.name() + "@" + rang.due(), rang));
        lines.all(Entry.Proposed.class).forEach(put -> last.put("proposal/" + put.caseId() + "/" + put.gate().word(), put));
        lines.all(Entry.Decided.class).forEach(made -> last.put("decision/" + made.caseId() + "/" + made.gate().word(), made));
        lines.all(Entry.Voted.class).forEach(vote -> last.put("vote/" + vote.caseId() + "/" + vote.gate().word() + "/" + vote.member(), vote));
        lines.all(Entry.Responded.class).forEach(one -> last.put("response/" + one.caseId() + "/" + one.tier() + "/" + one.by() + "/"
                + one.step().word(), one));
    }

    /** A step with the time and line of what it tells, if the ledger has it. */
    Step place(Step step, Object fact) {
        return name(fact).map(last::get).map(entry -> step.at(entry.t(), lines.of(entry))).orElse(step);
    }

    private static Optional<String> name(Object fact) {
        if (fact instanceof Verdict verdict) {
            return Optional.of("ruling/" + FactWords.type(verdict) + "/" + verdict.key());
        } else if (fact instanceof Incident incident) {
            return Optional.of("incident/" + incident.id());
        } else if (fact instanceof Obligation article) {
            return Optional.of("article/" + article.key());
        } else if (fact instanceof CaseOpened opened) {
            return Optional.of("case/" + opened.id());
        } else if (fact instanceof Elapsed elapsed) {
            return Optional.of("alarm/" + elapsed.key());
        } else if (fact instanceof GateProposed put) {
            return Optional.of("proposal/" + put.caseId() + "/" + put.gate().word());
        } else if (fact instanceof GateDecided made) {
            return Optional.of("decision/" + made.caseId() + "/" + made.gate().word());
        } else if (fact instanceof Vote vote) {
            return Optional.of("vote/" + vote.caseId() + "/" + vote.gate().word() + "/" + vote.member());
        } else if (fact instanceof ResponseTaken taken) {
            return Optional.of("response/" + taken.caseId() + "/" + taken.tier() + "/" + taken.by() + "/" + taken.step().word());
        }
        return Optional.empty();
    }
}
