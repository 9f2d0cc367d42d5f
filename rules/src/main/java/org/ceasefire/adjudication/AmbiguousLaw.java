package org.ceasefire.adjudication;

import java.util.List;
import java.util.stream.Collectors;

import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Verdict;

/** Rules that answer one question in more than one way. */
public final class AmbiguousLaw extends RuntimeException {
    private static final long serialVersionUID = 1;

    AmbiguousLaw(String key, List<Verdict> verdicts, List<Ground> grounds) {
        super("The law answers '%s' in more than one way: %s; by the rules %s. Maybe conclude grounds, and let one rule choose among them.".formatted(
                key, verdicts, grounds.stream().map(Ground::rule).distinct().collect(Collectors.joining(", "))));
    }
}
