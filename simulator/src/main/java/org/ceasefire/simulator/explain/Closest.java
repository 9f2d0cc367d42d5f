package org.ceasefire.simulator.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ceasefire.adjudication.NearMiss;
import org.ceasefire.adjudication.Probe;

/** Which rules came closest to a verdict that does not stand, and which condition stopped each, with the values. */
final class Closest {
    /** More rules than so many are counted. */
    private static final int SHOWN = 3;

    private final Sources sources;

    Closest(Sources sources) {
        this.sources = sources;
    }

    /**
     * Asks on the facts that the law held.
     *
     * @param verdict its name: {@code breach}
     * @param with what it must say: {@code incident: incident-3}
     */
    Step to(String verdict, Map<String, String> with, String asked) {
        List<NearMiss> misses = new Probe(sources.rulebook()).nearest(verdict, with, sources.law().held());
        List<Step> steps = new ArrayList<>(misses.stream().limit(SHOWN).map(this::step).toList());
        if (misses.size() > SHOWN) {
            steps.add(Step.of("note", "%d more rules were farther off".formatted(misses.size() - SHOWN)));
        }
        return Step.of("question", asked).with(steps);
    }

    private Step step(NearMiss miss) {
        String values = miss.values().isEmpty() ? "" : "; " + sources.times().readable(String.join(", ", miss.values()));
        String text = "%d of %d conditions held together; stopped at %s:%d:%d by  %s%s".formatted(miss.met(), miss.of(), miss.file(), miss.line(),
                miss.column(), miss.condition(), values);
        return Step.of("condition", text).by(sources.rules().cited(miss.rule()));
    }
}
