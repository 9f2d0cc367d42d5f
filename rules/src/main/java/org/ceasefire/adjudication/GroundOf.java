package org.ceasefire.adjudication;

import java.util.Map;

import org.ceasefire.vocabulary.AttributionGround;
import org.ceasefire.vocabulary.BenignGround;
import org.ceasefire.vocabulary.BreachGround;
import org.ceasefire.vocabulary.ConfidenceGround;
import org.ceasefire.vocabulary.DecisionGround;
import org.ceasefire.vocabulary.ExistenceGround;
import org.ceasefire.vocabulary.SeverityGround;
import org.ceasefire.vocabulary.Warrant;
import org.ceasefire.vocabulary.WarningGround;

/** Which verdict each kind of ground is a reason for. */
final class GroundOf {
    private static final Map<Class<?>, String> VERDICTS = Map.of(
            ExistenceGround.class, "existence",
            ConfidenceGround.class, "certainty",
            BenignGround.class, "benign",
            BreachGround.class, "breach",
            SeverityGround.class, "grade",
            AttributionGround.class, "attribution",
            WarningGround.class, "early-warning",
            Warrant.class, "gate-proposal",
            DecisionGround.class, "decision");

    private GroundOf() {}

    /** The name of that verdict; a ground that is a verdict too is its own. */
    static String verdict(Class<?> ground) {
        String name = VERDICTS.get(ground);
        return name == null ? Conclusions.name(ground) : name;
    }
}
