package org.ceasefire.adjudication;

import java.util.Map;
import java.util.stream.Collectors;

/** Rules that would not come to rest within the bound of firings. */
public final class RunawayRules extends RuntimeException {
    private static final long serialVersionUID = 1;

    RunawayRules(int bound, Map<String, Integer> firings) {
        super("The rules did not come to rest within %,d firings of one round; most often fired: %s. Maybe one of them concludes something new "
                .formatted(bound, most(firings)) + "each time it fires.");
    }

    private static String most(Map<String, Integer> firings) {
        return firings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(entry -> "%s (%,d times)".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
