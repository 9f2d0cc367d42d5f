package org.ceasefire.adjudication;

import java.util.List;

/**
 * How far examples have tried a rule.
 *
 * @param line where it begins in its file
 * @param tested whether in some example all of its conditions hold but for one at most
 * @param fired whether in some example all of them hold
 * @param conditions how many conditions it has that can be left out: constraints other than joins by id, and facts that must or must not be there
 * @param undecisive those of them that change nothing in any example when they are left out
 */
public record TriedRule(String rule, String file, int line, boolean tested, boolean fired, int conditions, List<Part> undecisive) {

    /** A condition, with its line and column from 1. */
    public record Part(int line, int column, String text) {}
}
