package org.ceasefire.simulator.command;

import java.io.PrintWriter;
import java.util.List;

import org.ceasefire.adjudication.TriedRule;
import org.ceasefire.simulator.workbench.Coverage;

/** Tells people what of the rules no example tries. */
final class CoverageTold {
    private final PrintWriter out;

    CoverageTold(PrintWriter out) {
        this.out = out;
    }

    void tell(Coverage coverage) {
        int rules = coverage.rules().size();
        rules("never tested: no example beside it meets all of its conditions but one", coverage.neverTested(), rules);
        rules("tested, never fired: no example beside it meets all of its conditions", coverage.neverFired(), rules);
        out.printf("conditions never decisive: left out, they change nothing in any example beside them: %,d of %,d%n",
                coverage.conditions() - coverage.decisive(), coverage.conditions());
        coverage.rules().forEach(rule -> rule.undecisive().forEach(part ->
                out.printf("      %s:%d:%d: %s, in %s%n", rule.file(), part.line(), part.column(), part.text(), rule.rule())));
        out.printf("coverage: %,d of %,d rules fired, %d %%; %,d of %,d conditions decisive, %d %%.%n", coverage.fired(), rules,
                Coverage.percent(coverage.fired(), rules), coverage.decisive(), coverage.conditions(),
                Coverage.percent(coverage.decisive(), coverage.conditions()));
    }

    private void rules(String what, List<TriedRule> found, int of) {
        out.printf("rules %s: %,d of %,d%n", what, found.size(), of);
        found.forEach(rule -> out.printf("      %s:%d: %s%n", rule.file(), rule.line(), rule.rule()));
    }
}
