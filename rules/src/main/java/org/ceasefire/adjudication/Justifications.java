package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.drools.core.common.EqualityKey;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.runtime.KieSession;

/** Asks the engine's truth maintenance by which matches a conclusion stands. Events tell only the first of them, so its inside is asked. */
final class Justifications {
    private static final String INSIDE = "org.drools.";

    private Justifications() {}

    /** In order of rule, then of what was matched; empty for what is stated, or does not stand. */
    static List<Inference> of(KieSession session, Object conclusion) {
        InternalWorkingMemoryEntryPoint facts = (InternalWorkingMemoryEntryPoint) session.getEntryPoint("DEFAULT");
        EqualityKey key = TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem(facts).get(conclusion);
        List<Inference> inferences = new ArrayList<>();
        if (key instanceof TruthMaintenanceSystemEqualityKey justified && justified.getBeliefSet() != null) {
            BeliefSet<?> beliefs = justified.getBeliefSet();
            for (SimpleMode mode = (SimpleMode) beliefs.getFirst(); mode != null; mode = mode.getNext()) {
                inferences.add(inference(mode.getObject().getJustifier()));
            }
        }
        inferences.sort(Comparator.comparing(Inference::rule).thenComparing(inference -> inference.facts().toString()));
        return inferences;
    }

    private static Inference inference(TruthMaintenanceSystemInternalMatch<?> match) {
        List<Object> matched = match.getObjects().stream().filter(Objects::nonNull).filter(fact -> !fact.getClass().getName().startsWith(INSIDE)).toList();
        return new Inference(match.getRule().getName(), matched);
    }
}
