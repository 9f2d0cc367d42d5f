package org.ceasefire.simulator.benchmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.vocabulary.Attribution;
import org.ceasefire.vocabulary.Breach;
import org.ceasefire.vocabulary.Exchange;
import org.ceasefire.vocabulary.Existence;
import org.ceasefire.vocabulary.Grade;
import org.ceasefire.vocabulary.Obscured;
import org.ceasefire.vocabulary.PossiblyStaged;
import org.ceasefire.vocabulary.Verdict;

/** The verdicts of the core that stand, with their reasons, as one contestant has them; and what rests on rules that the core lacks. */
final class Verdicts {
    private static final List<Class<? extends Verdict>> CORE = List.of(Existence.class, Breach.class, Grade.class, Attribution.class);
    /** What keeps a verdict of the core from being concluded, in the whole law. */
    private static final Set<Class<? extends Verdict>> AGAINST = Set.of(Obscured.class, PossiblyStaged.class, Exchange.class);

    private final Set<String> rules;
    private final TreeMap<String, Said> standing = new TreeMap<>();
    /** Verdicts that rest on rules that the core lacks, by what they are about. */
    private final Map<String, Set<String>> beyond = new HashMap<>();

    private record Said(Verdict verdict, Set<String> reasons) {}

    /** @param rules names of the rules of the core */
    Verdicts(Set<String> rules) {
        this.rules = rules;
    }

    void take(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            Verdict verdict = ruling.verdict();
            String key = verdict.getClass().getSimpleName() + "/" + verdict.key();
            if (!CORE.contains(verdict.getClass()) && !AGAINST.contains(verdict.getClass())) {
                continue;
            }
            Set<String> others = beyond.computeIfAbsent(verdict.subject(), subject -> new HashSet<>());
            others.remove(key);
            if (ruling.now().isPresent() && ruling.grounds().stream().anyMatch(ground -> !rules.contains(ground.rule()))) {
                others.add(key);
            }
            if (AGAINST.contains(verdict.getClass())) {
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

    /** How many verdicts of each kind are another's, of how many that either has; how many differ, in reasons too, and how many of those with cause. */
    String against(Verdicts other) {
        TreeSet<String> keys = new TreeSet<>(standing.keySet());
        keys.addAll(other.standing.keySet());
        String same = CORE.stream().map(Class::getSimpleName).map(kind -> {
            List<String> own = keys.stream().filter(key -> key.startsWith(kind + "/")).toList();
            return "%s %,d of %,d".formatted(kind, own.stream().filter(key -> said(key).equals(other.said(key))).count(), own.size());
        }).collect(Collectors.joining(", "));
        List<String> differ = keys.stream().filter(key -> !Objects.equals(standing.get(key), other.standing.get(key))).toList();
        long lacking = differ.stream().filter(key -> !beyond.getOrDefault(key.split("/")[1], Set.of()).isEmpty()).count();
        return "%s; with their reasons %,d differ, %,d of them by rules that the core lacks".formatted(same, differ.size(), lacking);
    }

    private Optional<Verdict> said(String key) {
        return Optional.ofNullable(standing.get(key)).map(Said::verdict);
    }
}
