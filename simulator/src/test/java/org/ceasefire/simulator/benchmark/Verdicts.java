package org.ceasefire.simulator.benchmark;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.vocabulary.Attribution;
import org.ceasefire.vocabulary.Breach;
import org.ceasefire.vocabulary.Existence;
import org.ceasefire.vocabulary.Grade;
import org.ceasefire.vocabulary.Verdict;

/** The verdicts of the core that stand, with their reasons, as one contestant has them. */
final class Verdicts {
    private static final Set<Class<?>> CORE = Set.of(Existence.class, Breach.class, Grade.class, Attribution.class);
    private final TreeMap<String, String> standing = new TreeMap<>();

    void take(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            Verdict verdict = ruling.verdict();
            String key = verdict.getClass().getSimpleName() + "/" + verdict.key();
            if (!CORE.contains(verdict.getClass())) {
                continue;
            }
            if (ruling.now().isEmpty()) {
                standing.remove(key);
            } else {
                standing.put(key, verdict + " because of " + new TreeSet<>(ruling.grounds().stream().map(Object::toString).toList()));
            }
        }
    }

    /** Forgets an incident that is no longer asked about: whoever tells it by a ruling and whoever does not come to the same. */
    void forget(String incident) {
        standing.subMap("", true, "~", true).keySet().removeIf(key -> key.contains("/" + incident + "/") || key.endsWith("/" + incident));
    }

    /** How many of these another has as well, of how many. */
    String agreement(Verdicts other) {
        long same = standing.entrySet().stream().filter(entry -> entry.getValue().equals(other.standing.get(entry.getKey()))).count();
        TreeSet<String> all = new TreeSet<>(standing.keySet());
        all.addAll(other.standing.keySet());
        return "%,d of %,d".formatted(same, all.size());
    }
}
