package org.ceasefire.simulator.benchmark;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.vocabulary.Attribution;
import org.ceasefire.vocabulary.Breach;
import org.ceasefire.vocabulary.Existence;
import org.ceasefire.vocabulary.Grade;
import org.ceasefire.vocabulary.Verdict;

/** The verdicts of the core that stand, with their reasons, as one contestant has them. */
final class Verdicts {
    private static final List<Class<? extends Verdict>> CORE = List.of(Existence.class, Breach.class, Grade.class, Attribution.class);
    private final TreeMap<String, Said> standing = new TreeMap<>();

    private record Said(Verdict verdict, Set<String> reasons) {}

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
                standing.put(key, new Said(verdict, new TreeSet<>(ruling.grounds().stream().map(Object::toString).toList())));
            }
        }
    }

    /** Forgets an incident that is no longer asked about: whoever tells it by a ruling and whoever does not come to the same. */
    void forget(String incident) {
        standing.keySet().removeIf(key -> key.contains("/" + incident + "/") || key.endsWith("/" + incident));
    }

    /** How many of each kind another has as well, and for the same reasons, of how many that either has. */
    String against(Verdicts other) {
        return CORE.stream().map(kind -> {
            String prefix = kind.getSimpleName() + "/";
            TreeSet<String> keys = new TreeSet<>(standing.subMap(prefix, prefix + "~").keySet());
            keys.addAll(other.standing.subMap(prefix, prefix + "~").keySet());
            long same = keys.stream().filter(key -> has(key) && other.has(key) && standing.get(key).verdict().equals(other.standing.get(key).verdict())).count();
            long alike = keys.stream().filter(key -> has(key) && standing.get(key).equals(other.standing.get(key))).count();
            return "%s %,d of %,d (%,d for the same reasons)".formatted(kind.getSimpleName(), same, keys.size(), alike);
        }).collect(Collectors.joining(", "));
    }

    private boolean has(String key) {
        return standing.containsKey(key);
    }
}
