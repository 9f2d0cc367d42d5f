package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Verdict;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;

/** Keeps what the rules conclude, and what of it has changed since the last judgement. */
final class Conclusions extends DefaultRuleRuntimeEventListener {
    /** What stands under a key, and why. */
    private static final class Standing {
        private final List<Verdict> verdicts = new ArrayList<>();
        private final Set<Ground> grounds = new HashSet<>();

        Stood now() {
            return new Stood(List.copyOf(verdicts), Set.copyOf(grounds));
        }
    }

    /** What stood under a key at one time. */
    private record Stood(List<Verdict> verdicts, Set<Ground> grounds) {
        static final Stood NOTHING = new Stood(List.of(), Set.of());
        /** Words of grounds are compared last, because they are slow to make. */
        private static final Comparator<Ground> ORDER = Comparator.comparing(Ground::rule)
                .thenComparing(ground -> String.join("\n", ground.evidence())).thenComparing(Ground::toString);

        List<Ground> reasons() {
            return grounds.stream().sorted(ORDER).toList();
        }
    }

    /** Made once for each type: they are asked for at every change. */
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    /** Not in order, as most of what changes within a round is never told; what is told of it is put in order then. */
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, Stood> before = new HashMap<>();

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        change(event.getObject(), true);
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        change(event.getOldObject(), false);
    }

    /** Whether a verdict of a type stands now under a key. */
    boolean stands(Class<? extends Verdict> type, String key) {
        Standing found = standing.get(name(type) + "/" + key);
        return found != null && !found.verdicts.isEmpty();
    }

    /** The verdicts of a type that stand now, in order of key. */
    <T extends Verdict> List<T> standing(Class<T> type) {
        Map<String, T> found = new TreeMap<>();
        standing.forEach((key, each) -> each.verdicts.stream().filter(type::isInstance).map(type::cast).forEach(one -> found.put(key, one)));
        return List.copyOf(found.values());
    }

    /** Why a verdict stands, in order of rule. */
    List<Ground> reasons(Verdict verdict) {
        return standsNow(id(verdict)).reasons();
    }

    /** What has changed since the last call, in order of type and key. */
    List<Ruling> changes(Predicate<String> archived) {
        List<Ruling> rulings = new ArrayList<>();
        new TreeMap<>(before).forEach((key, was) -> ruling(key, was, archived).ifPresent(rulings::add));
        before.clear();
        return rulings;
    }

    private Optional<Ruling> ruling(String key, Stood was, Predicate<String> archived) {
        Stood is = standsNow(key);
        if (is.verdicts().size() > 1) {
            throw new AmbiguousLaw(key, is.verdicts(), is.reasons());
        }
        if (is.equals(was) || (is.verdicts().isEmpty() && was.verdicts().isEmpty())) {
            return Optional.empty();
        }
        Optional<Verdict> now = is.verdicts().stream().findFirst();
        Optional<Verdict> then = was.verdicts().stream().findFirst();
        return Optional.of(new Ruling(changeOf(now, then, archived), now, then, now.isPresent() ? is.reasons() : List.of()));
    }

    private static Ruling.Change changeOf(Optional<Verdict> now, Optional<Verdict> then, Predicate<String> archived) {
        if (now.isPresent()) {
            return then.isPresent() ? Ruling.Change.AMENDED : Ruling.Change.MADE;
        }
        return archived.test(then.orElseThrow().subject()) ? Ruling.Change.ARCHIVED : Ruling.Change.WITHDRAWN;
    }

    private void change(Object fact, boolean arrives) {
        if (fact instanceof Verdict verdict) {
            put(id(verdict), verdict, null, arrives);
        }
        if (fact instanceof Ground ground) {
            put(GroundOf.verdict(ground.getClass()) + "/" + ground.key(), null, ground, arrives);
        }
    }

    private void put(String key, Verdict verdict, Ground ground, boolean arrives) {
        before.computeIfAbsent(key, this::standsNow);
        Standing now = standing.computeIfAbsent(key, k -> new Standing());
        if (verdict != null && !(arrives ? now.verdicts.add(verdict) : now.verdicts.remove(verdict))) {
            throw new IllegalStateException("A verdict left that had not come: %s.".formatted(verdict));
        }
        if (ground != null && !(arrives ? now.grounds.add(ground) : now.grounds.remove(ground))) {
            throw new IllegalStateException("A ground came twice, or left that had not come: %s.".formatted(ground));
        }
        if (now.verdicts.isEmpty() && now.grounds.isEmpty()) {
            standing.remove(key);
        }
    }

    private Stood standsNow(String key) {
        Standing found = standing.get(key);
        return found == null ? Stood.NOTHING : found.now();
    }

    private static String id(Verdict verdict) {
        return name(verdict.getClass()) + "/" + verdict.key();
    }

    static String name(Class<?> type) {
        return NAMES.get(type);
    }
}
