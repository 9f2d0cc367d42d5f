package org.ceasefire.simulator.command;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.ceasefire.adjudication.NearMiss;
import org.ceasefire.adjudication.Probe;
import org.ceasefire.adjudication.TriedRule;
import org.ceasefire.simulator.ledger.LedgerJson;
import org.ceasefire.simulator.workbench.Coverage;
import org.ceasefire.simulator.workbench.Failure;
import org.ceasefire.simulator.workbench.Outcome;
import org.ceasefire.simulator.workbench.TestRun;

/**
 * How examples came out, for programs: one object.
 *
 * @param files how many example files were read
 * @param examples how many examples were run
 * @param failed how many of them did not hold
 * @param failures each expectation that does not hold, in the order of the files
 * @param coverage if it was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExamplesJson(int files, int examples, long failed, List<Failed> failures, Covered coverage) {

    /**
     * An expectation that does not hold.
     *
     * @param by the rules that gave a verdict which must not stand
     * @param nearest the rules that came near to what was expected
     */
    record Failed(String file, int line, int column, String example, String verdict, String expected, String got, List<String> by,
            List<NearMiss> nearest) {}

    /**
     * What examples try of the rules.
     *
     * @param firedPercent rounded down, as is {@code decisivePercent}
     */
    record Covered(int rules, int fired, int firedPercent, int conditions, int decisive, int decisivePercent, List<Place> neverTested,
            List<Place> neverFired, List<Place> neverDecisive) {}

    /** A rule, or a condition of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(String rule, String file, int line, Integer column, String condition) {
        static Place of(TriedRule rule) {
            return new Place(rule.rule(), rule.file(), rule.line(), null, null);
        }
    }

    static String of(TestRun results, Optional<Coverage> coverage, Probe probe) {
        List<Failed> failures = results.outcomes().stream()
                .flatMap(outcome -> outcome.failures().stream().map(failure -> failed(outcome, failure, probe))).toList();
        ExamplesJson all = new ExamplesJson(results.files().size(), results.outcomes().size(), results.failed(), failures,
                coverage.map(ExamplesJson::covered).orElse(null));
        try {
            return LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Results can be written as JSON.", e);
        }
    }

    private static Failed failed(Outcome outcome, Failure failure, Probe probe) {
        return new Failed(failure.at().file(), failure.at().line(), failure.at().column(), outcome.example().name(), failure.verdict(),
                failure.expected(), failure.got(), failure.by(), failure.nearest(probe, ExamplesTold.NEAREST));
    }

    private static Covered covered(Coverage coverage) {
        List<Place> undecisive = coverage.rules().stream().flatMap(rule -> rule.undecisive().stream()
                .map(part -> new Place(rule.rule(), rule.file(), part.line(), part.column(), part.text()))).toList();
        int rules = coverage.rules().size();
        return new Covered(rules, coverage.fired(), Coverage.percent(coverage.fired(), rules), coverage.conditions(), coverage.decisive(),
                Coverage.percent(coverage.decisive(), coverage.conditions()), coverage.neverTested().stream().map(Place::of).toList(),
                coverage.neverFired().stream().map(Place::of).toList(), undecisive);
    }
}
