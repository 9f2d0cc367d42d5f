package org.ceasefire.simulator.workbench;

import java.util.List;
import java.util.Optional;

import org.ceasefire.adjudication.NearMiss;
import org.ceasefire.adjudication.Probe;
import org.ceasefire.simulator.scenario.yaml.Spot;

/**
 * An expectation of an example that does not hold.
 *
 * @param at where it is written
 * @param verdict the name of the verdict that it is about
 * @param expected what was expected: {@code a breach, type: artillery-fire, at T+1h}
 * @param got what there is instead; of the nearest verdict, the one field that differs
 * @param by the rules that gave a verdict which must not stand, in order of id
 * @param lacking what must stand and does not; empty if something stands that must not
 */
public record Failure(Spot at, String verdict, String expected, String got, List<String> by, Optional<Lacking> lacking) {

    /**
     * A verdict that must stand and does not.
     *
     * @param facts all that was stated and concluded at that instant
     */
    public record Lacking(Example.Expected expected, List<Object> facts) {}

    /** The rules that came nearest to what lacks, at most so many; none if nothing lacks. */
    public List<NearMiss> nearest(Probe probe, int most) {
        return lacking.map(what -> probe.nearest(verdict, what.expected().with(), what.facts(), beside(), most)).orElse(List.of());
    }

    /** The rule file beside the examples. */
    private String beside() {
        return at.file().replace('\\', '/').replace(ExampleFile.ENDING, ".drl");
    }

    @Override
    public String toString() {
        return "%s: expected %s; got %s".formatted(at, expected, got);
    }
}
