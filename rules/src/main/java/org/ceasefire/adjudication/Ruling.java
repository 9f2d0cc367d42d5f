package org.ceasefire.adjudication;

import java.util.List;
import java.util.Optional;

import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Verdict;

/**
 * A net change of what the law concludes, from one judgement to the next.
 *
 * @param now the verdict that stands now; empty if it was withdrawn or archived
 * @param before the verdict that stood before; empty if it was made
 * @param grounds the reasons that stand now, in order of rule
 */
public record Ruling(Change change, Optional<Verdict> now, Optional<Verdict> before, List<Ground> grounds) {

    /** What became of a verdict. */
    public enum Change implements org.ceasefire.vocabulary.Word {
        MADE, AMENDED, WITHDRAWN,
        /** Its subject was closed, archived or merged into another: it is no longer asked about, which refutes nothing. */
        ARCHIVED
    }

    /** The verdict that it is about: the one that stands now, or else the one before. */
    public Verdict verdict() {
        return now.or(() -> before).orElseThrow();
    }
}
