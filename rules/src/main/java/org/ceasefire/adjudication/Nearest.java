package org.ceasefire.adjudication;

import java.util.Collection;
import java.util.Comparator;

/** The known name that somebody who wrote another most likely meant. */
final class Nearest {
    private Nearest() {}

    /** The known name with the fewest letters to change; of several, the first in order. */
    static String to(String written, Collection<String> known) {
        return known.stream().sorted().min(Comparator.comparingInt(name -> distance(written, name))).orElse("");
    }

    /** Levenshtein's edit distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
