package org.ceasefire.simulator.expect;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

import org.ceasefire.simulator.scenario.Expectation.BenignFound;
import org.ceasefire.simulator.scenario.Expectation.BreachFound;
import org.ceasefire.simulator.scenario.Expectation.GateNever;
import org.ceasefire.simulator.scenario.Expectation.GatePassed;
import org.ceasefire.simulator.scenario.Expectation.Missed;
import org.ceasefire.simulator.scenario.Expectation.NoBreach;
import org.ceasefire.simulator.scenario.Expectation.VerdictFound;
import org.ceasefire.simulator.scenario.Expectation.What;
import org.ceasefire.simulator.scenario.Expectation.Withdrawn;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Word;

/**
 * What an expectation asks of the picture.
 *
 * @param forbids whether it must never hold
 */
record Condition(Predicate<Picture> test, boolean forbids, Optional<Instant> notBefore, Optional<Instant> by) {

    boolean holds(Picture picture) {
        return test.test(picture);
    }

    static Condition of(What what) {
        if (what instanceof BreachFound found) {
            return new Condition(picture -> breach(picture, found), false, Optional.empty(), found.by());
        }
        if (what instanceof NoBreach none) {
            BreachFound found = new BreachFound(
                    none.type(), none.causedBy(), none.attributedTo(), Optional.empty(), Optional.empty(), Optional.empty());
            return new Condition(picture -> breach(picture, found), true, Optional.empty(), Optional.empty());
        }
        if (what instanceof BenignFound benign) {
            return new Condition(picture -> benign(picture, benign), false, Optional.empty(), benign.by());
        }
        if (what instanceof VerdictFound found) {
            return new Condition(picture -> verdict(picture, found), false, Optional.empty(), found.by());
        }
        if (what instanceof GatePassed gate) {
            return new Condition(picture -> passed(picture, gate), false, gate.notBefore(), gate.by());
        }
        if (what instanceof GateNever never) {
            return new Condition(picture -> picture.decisions().stream()
                    .anyMatch(each -> each.gate() == never.gate() && each.outcome() == Outcome.APPROVED), true, Optional.empty(), Optional.empty());
        }
        if (what instanceof Missed missed) {
            return new Condition(picture -> picture.observed(missed.act()), true, Optional.empty(), Optional.empty());
        }
        Withdrawn withdrawn = (Withdrawn) what;
        return new Condition(picture -> picture.withdrawn(withdrawn.type().word()), false, Optional.empty(), Optional.empty());
    }

    private static boolean breach(Picture picture, BreachFound found) {
        return picture.breaches(found.type().word()).stream()
                .filter(incident -> found.causedBy().map(act -> picture.causedBy(incident, act)).orElse(true))
                .filter(incident -> found.attributedTo().map(side -> says(picture, "attribution", incident, "side", side)).orElse(true))
                .filter(incident -> found.basis().map(basis -> says(picture, "attribution", incident, "basis", basis)).orElse(true))
                .anyMatch(incident -> found.standing().map(floor -> stands(picture, incident, floor)).orElse(true));
    }

    private static boolean benign(Picture picture, BenignFound benign) {
        return picture.benign(benign.kind().word()).stream()
                .anyMatch(incident -> benign.causedBy().map(act -> picture.causedBy(incident, act)).orElse(true));
    }

    private static boolean verdict(Picture picture, VerdictFound found) {
        return picture.incidents(found.verdict().word()).stream()
                .anyMatch(incident -> found.causedBy().map(act -> picture.causedBy(incident, act)).orElse(true));
    }

    private static boolean passed(Picture picture, GatePassed gate) {
        return picture.decisions().stream().anyMatch(each -> each.gate() == gate.gate() && each.outcome() == gate.outcome()
                && gate.caseOf().map(act -> picture.caseOf(each.caseId(), act)).orElse(true));
    }

    private static boolean says(Picture picture, String verdict, String incident, String field, Word word) {
        return picture.said(verdict, incident, field).map(said -> said.equals(word.word())).orElse(false);
    }

    private static boolean stands(Picture picture, String incident, Standing floor) {
        return picture.said("existence", incident, "standing").map(said -> Word.of(Standing.class, said).atLeast(floor)).orElse(false);
    }
}
