package org.ceasefire.simulator.expect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Expectation;
import org.ceasefire.simulator.scenario.Scenario;

/** Holds a run against what its scenario expects, entry by entry. */
public final class Assessment implements Consumer<Entry> {
    private final Picture picture = new Picture();
    private final Scenario scenario;
    /** When each was first met (or, for what must not be, broken). */
    private final Map<Expectation, Instant> first = new LinkedHashMap<>();
    private Instant now;
    private boolean changed;

    public Assessment(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public void accept(Entry entry) {
        if (now != null && entry.t().isAfter(now)) {
            look();
        }
        now = entry.t();
        changed |= picture.take(entry);
    }

    /** What stood at the end of an instant counts, not what came and went within it. */
    private void look() {
        if (!changed) {
            return;
        }
        changed = false;
        for (Expectation expectation : scenario.expect()) {
            if (!first.containsKey(expectation) && Condition.of(expectation.what()).holds(picture)) {
                first.put(expectation, now);
            }
        }
    }

    /**
     * How each expectation came out.
     *
     * @param until where the run stopped
     */
    public List<Assessed> results(Instant until) {
        look();
        List<Assessed> results = new ArrayList<>();
        for (Expectation expectation : scenario.expect()) {
            results.add(assess(expectation, !until.isBefore(scenario.endex()), until));
        }
        return results;
    }

    private Assessed assess(Expectation expectation, boolean ended, Instant until) {
        Condition condition = Condition.of(expectation.what());
        Optional<Instant> at = Optional.ofNullable(first.get(expectation));
        if (condition.forbids()) {
            Assessed.Result unless = ended ? Assessed.Result.HELD : Assessed.Result.OPEN;
            return at.map(when -> new Assessed(expectation, Assessed.Result.FAILED, "it happened at " + scenario.since(when)))
                    .orElse(new Assessed(expectation, unless, "it did not happen"));
        }
        if (at.isEmpty()) {
            boolean over = ended || condition.by().map(by -> !by.isAfter(until)).orElse(false);
            return new Assessed(expectation, over ? Assessed.Result.FAILED : Assessed.Result.OPEN,
                    "it has not happened by " + scenario.since(until));
        }
        boolean late = condition.by().map(by -> at.get().isAfter(by)).orElse(false);
        boolean early = condition.notBefore().map(from -> at.get().isBefore(from)).orElse(false);
        String when = "at " + scenario.since(at.get()) + (late ? ", too late" : early ? ", too early" : "");
        return new Assessed(expectation, late || early ? Assessed.Result.FAILED : Assessed.Result.HELD, when);
    }
}
