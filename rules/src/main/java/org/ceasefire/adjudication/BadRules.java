package org.ceasefire.adjudication;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A rule set that cannot be used, with everything that is wrong with it. */
public final class BadRules extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<RuleProblem> problems;

    BadRules(Collection<RuleProblem> problems) {
        super(problems.stream().sorted().distinct().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** What is wrong, in order of file and line. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
