package org.ceasefire.simulator.scenario.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** Advice to add to a sentence: {@code Maybe 'duration'?}, or the names there are if none is near; begins with a space. */
    public static String advice(String word, Collection<String> names) {
        Optional<String> nearest = to(word, names);
        if (nearest.isPresent()) {
            return " Maybe '%s'?".formatted(nearest.get());
        }
        return names.isEmpty() || names.size() > 40 ? "" : " Maybe one of: %s.".formatted(String.join(", ", names));
    }

    /** The name that differs least from a word, if it differs little; of equals the first. */
    public static Optional<String> to(String word, Collection<String> names) {
        int most = Math.max(1, word.length() / 3);
        return names.stream().min(Comparator.comparingInt(name -> apart(word, name))).filter(name -> apart(word, name) <= most);
    }

    /** The names that differ least from a word, however much, the nearest first. */
    public static List<String> some(String word, Collection<String> names, int most) {
        return names.stream().sorted(Comparator.comparingInt((String name) -> apart(word, name)).thenComparing(name -> name)).limit(most).toList();
    }

    /** Levenshtein's distance: how many letters must be put in, taken out or changed. */
    private static int apart(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
