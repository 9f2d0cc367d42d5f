package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.ceasefire.simulator.scenario.yaml.Problem;

/** Files that cannot be used, with everything that is wrong with them. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BadInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of their places; the message has them all, one a line. */
    public List<Problem> problems() {
        return problems;
    }
}
