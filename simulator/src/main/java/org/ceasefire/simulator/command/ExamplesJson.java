package org.ceasefire.simulator.command;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.ceasefire.simulator.ledger.LedgerJson;
import org.ceasefire.simulator.workbench.TestRun;

/**
 * How examples came out, for programs: one object.
 *
 * @param files how many example files were read
 * @param examples how many examples were run
 * @param failed how many of them did not hold
 * @param failures each expectation that does not hold, in the order of the files
 */
record ExamplesJson(int files, int examples, long failed, List<Failed> failures) {

    /**
     * An expectation that does not hold.
     *
     * @param by the rules that gave a verdict which must not stand
     */
    record Failed(String file, int line, int column, String example, String verdict, String expected, String got, List<String> by) {}

    static String of(TestRun results) {
        List<Failed> failures = results.outcomes().stream().flatMap(outcome -> outcome.failures().stream()
                .map(failure -> new Failed(failure.at().file(), failure.at().line(), failure.at().column(), outcome.example().name(),
                        failure.verdict(), failure.expected(), failure.got(), failure.by()))).toList();
        ExamplesJson all = new ExamplesJson(results.files().size(), results.outcomes().size(), results.failed(), failures);
        try {
            return LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Results can be written as JSON.", e);
        }
    }
}
