package org.ceasefire.simulator.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.run.Simulation;

/**
 * Explains what a run brought.
 *
 * @param ledger the ledger of the run
 * @param rules its rule files; {@code rulebook} the same, compiled
 * @param again plays the run again, up to an instant
 */
public record Explainer(Path ledger, List<RuleFile> rules, Rulebook rulebook, Function<Instant, Simulation> again) {

    /**
     * What is asked.
     *
     * @param at as of when: the ledger is read as if it ended there
     * @param truth whether the truth may be told
     * @param whyNot whether it is asked why it did not become a breach, or did not climb
     */
    public record Question(String id, Instant at, boolean truth, boolean whyNot) {}

    /**
     * @throws UnknownId if the run knows nothing of the id
     * @throws IOException if the ledger cannot be read
     */
    public Explained answer(Question question) throws IOException {
        boolean truth = question.truth() || question.whyNot() && !isKnownToTheCentre(question);
        Viewer viewer = truth ? Viewer.STAFF : Viewer.MONITOR;
        Story story = Story.read(ledger, viewer, question.at());
        LedgerLines lines = LedgerLines.read(ledger, viewer, question.at());
        Subject subject = subject(question, new Subjects(story, lines));
        LastHeld last = new LastHeld(story, lines, question.at());
        Instant held = question.whyNot() && subject instanceof Subject.OfCase one ? last.beforeDecided(one.story()) : last.of(subject);
        try (Simulation law = again.apply(held)) {
            Sources sources = new Sources(story, lines, new RuleTexts(story.all(Entry.Rule.class), rules), rulebook, law);
            List<Step> steps = question.whyNot() ? whyNot(sources, subject, held) : new Explanation(sources, held).of(subject);
            return new Explained(question.id(), question.at(), truth, question.whyNot(), steps, story.times());
        }
    }

    private Subject subject(Question question, Subjects subjects) throws IOException {
        if (!question.truth() && !question.whyNot() && isAct(question)) {
            throw new UnknownId("'%s' is an act: what really happens, which the centre does not know. Maybe add --truth, or --why-not."
                    .formatted(question.id()));
        }
        return subjects.of(question.id());
    }

    private boolean isKnownToTheCentre(Question question) throws IOException {
        Story story = Story.read(ledger, Viewer.MONITOR, question.at());
        return new Subjects(story, LedgerLines.read(ledger, Viewer.MONITOR, question.at())).find(question.id()).isPresent();
    }

    private boolean isAct(Question question) throws IOException {
        return LedgerLines.read(ledger, Viewer.STAFF, question.at()).all(Entry.Act.class).stream().anyMatch(act -> act.id().equals(question.id()));
    }

    private static List<Step> whyNot(Sources sources, Subject subject, Instant held) {
        Rulings rulings = new Rulings(sources, new Proof(sources, new Observations(sources)), held);
        Closest closest = new Closest(sources, held);
        WhyNotIncident incidents = new WhyNotIncident(sources, rulings, closest);
        if (subject instanceof Subject.OfAct one) {
            return new WhyNotAct(sources, incidents).of(one.act());
        } else if (subject instanceof Subject.OfCase one) {
            return new WhyNotCase(sources, rulings, closest).of(one.story());
        } else if (subject instanceof Subject.OfIncident one) {
            return incidents.of(one.id());
        } else if (subject instanceof Subject.OfBreach one) {
            return incidents.of(one.breach().incident());
        }
        throw new UnknownId("--why-not explains an act, an incident, a breach or a case. Maybe leave it out.");
    }
}
