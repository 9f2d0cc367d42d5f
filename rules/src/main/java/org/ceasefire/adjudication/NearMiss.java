package org.ceasefire.adjudication;

import java.util.List;

/**
 * A rule that came near to a conclusion, and what stopped it.
 *
 * @param file in the rule set, with line and column of what stopped it, from 1
 * @param met how many of its conditions hold together, from the first on
 * @param of how many it has
 * @param condition what stopped it, as written: a constraint, or a condition if there is no such fact at all
 * @param values what stood against it: {@code $calibre = 99.0}, {@code Obligation 1.2: fromCalibre_mm = 100.0}
 */
public record NearMiss(String rule, String file, int line, int column, int met, int of, String condition, List<String> values) {}
