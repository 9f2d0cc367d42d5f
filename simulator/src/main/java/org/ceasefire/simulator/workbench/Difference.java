package org.ceasefire.simulator.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.run.RecordWords;
import org.ceasefire.vocabulary.Verdict;

/** How what is expected differs from the verdict that is nearest to it: by one field, the first in order of name. */
final class Difference {
    private Difference() {}

    /** Whether a verdict is as expected. */
    static boolean isNone(Example.Expected expected, Verdict verdict) {
        return RecordWords.of((Record) verdict).entrySet().containsAll(expected.with().entrySet());
    }

    /** What there is instead: {@code type: mortar-or-tank-fire (breach incident-1/mortar-or-tank-fire)}, or that there is none. */
    static String of(Example.Expected expected, List<Verdict> named) {
        return named.stream().max(Comparator.comparingLong((Verdict verdict) -> alike(expected, verdict)).thenComparing(named::indexOf,
                        Comparator.reverseOrder()))
                .map(nearest -> "%s (%s %s)".formatted(field(expected, nearest), expected.verdict(), nearest.key()))
                .orElse("no " + expected.verdict());
    }

    private static long alike(Example.Expected expected, Verdict verdict) {
        Map<String, String> fields = RecordWords.of((Record) verdict);
        return expected.with().entrySet().stream().filter(fields.entrySet()::contains).count();
    }

    private static String field(Example.Expected expected, Verdict verdict) {
        Map<String, String> fields = RecordWords.of((Record) verdict);
        return expected.with().entrySet().stream().filter(field -> !fields.entrySet().contains(field)).findFirst()
                .map(field -> field.getKey() + ": " + fields.get(field.getKey())).orElse("");
    }
}
