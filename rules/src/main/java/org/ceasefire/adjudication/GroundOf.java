package org.ceasefire.adjudication;

import static java.util.Map.entry;

import java.util.Map;

import org.ceasefire.vocabulary.AttributionGround;
import org.ceasefire.vocabulary.BenignGround;
import org.ceasefire.vocabulary.BreachGround;
import org.ceasefire.vocabulary.ConfidenceGround;
import org.ceasefire.vocabulary.DecisionGround;
import org.ceasefire.vocabulary.ExchangeGround;
import org.ceasefire.vocabulary.ExistenceGround;
import org.ceasefire.vocabulary.IntentGround;
import org.ceasefire.vocabulary.OccurrenceGround;
import org.ceasefire.vocabulary.SeverityGround;
import org.ceasefire.vocabulary.Warrant;
import org.ceasefire.vocabulary.WarningGround;
import org.ceasefire.vocabulary.Weighed;

/** Which verdict each kind of ground is a reason for. */
final class GroundOf {
    private static final Map<Class<?>, String> VERDICTS = Map.ofEntries(
            entry(ExistenceGround.class, "existence"),
            entry(ConfidenceGround.class, "certainty"),
            entry(BenignGround.class, "benign"),
            entry(BreachGround.class, "breach"),
            entry(SeverityGround.class, "grade"),
            entry(AttributionGround.class, "attribution"),
            entry(WarningGround.class, "early-warning"),
            entry(Warrant.class, "gate-proposal"),
            entry(DecisionGround.class, "decision"),
            entry(ExchangeGround.class, "exchange"),
            entry(IntentGround.class, "intent"),
            entry(Weighed.class, "occurrence"),
            entry(OccurrenceGround.class, "occurrence"));

    private GroundOf() {}

    /** The name of that verdict; a ground that is a verdict too is its own. */
    static String verdict(Class<?> ground) {
        String name = VERDICTS.get(ground);
        return name == null ? Conclusions.name(ground) : name;
    }
}
