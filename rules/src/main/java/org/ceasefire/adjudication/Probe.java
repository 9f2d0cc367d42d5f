package org.ceasefire.adjudication;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Verdict;

/**
 * Asks the engine why rules have not concluded something. The facts that were held are put before questions made of a rule's own conditions, some
 * of them or with some of their constraints: so what is said is what the engine means by them.
 */
public final class Probe {
    private final Rulebook rulebook;
    /** Compiled questions about a rule, by the rule and how many of its conditions hold. */
    private final Map<String, Queries> asked = new TreeMap<>();

    /** How many conditions of a rule hold together, from the first on; fewer than it has. */
    private record Reach(ParsedRule rule, Wanted wanted, List<Condition> conditions, int met) {
        Condition stopping() {
            return conditions.get(met);
        }

        boolean isOf(String file) {
            return file.endsWith(rule.file().name());
        }
    }

    public Probe(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The rules by which a verdict could have come, directly or as its ground, with what stopped each: those of the file that is asked about, then
     * the nearest first. Other rules of which already the first condition fails are named only if there are no others.
     *
     * @param verdict its name: {@code breach}
     * @param with fields that it must have, as words: {@code type: artillery-fire}; a rule that concludes others is left out
     * @param facts all that is stated and concluded
     * @param file a rule file, with its folders or more of them; empty for none
     * @param most how many rules are wanted
     */
    public List<NearMiss> nearest(String verdict, Map<String, String> with, Collection<Object> facts, String file, int most) {
        List<Reach> reached = rulebook.parsed().stream().filter(rule -> concludes(rule, verdict))
                .flatMap(rule -> Wanted.of(rule, with).flatMap(wanted -> reach(rule, wanted, facts)).stream())
                .sorted(Comparator.comparing((Reach reach) -> !reach.isOf(file)).thenComparing(reach -> reach.conditions().size() - reach.met())
                        .thenComparing(Reach::met, Comparator.reverseOrder()).thenComparing(reach -> reach.rule().name()))
                .toList();
        boolean any = reached.stream().anyMatch(reach -> reach.met() > 0);
        return reached.stream().filter(reach -> reach.met() > 0 || !any || reach.isOf(file)).limit(most).map(reach -> stop(reach, facts)).toList();
    }

    private static boolean concludes(ParsedRule rule, String verdict) {
        Class<?> type = Vocabulary.type(rule.concludes());
        return Verdict.class.isAssignableFrom(type) && Conclusions.name(type).equals(verdict)
                || Ground.class.isAssignableFrom(type) && GroundOf.verdict(type).equals(verdict);
    }

    /** How far a rule came; empty if nothing stopped it. */
    private Optional<Reach> reach(ParsedRule rule, Wanted wanted, Collection<Object> facts) {
        List<Condition> conditions = Conditions.of(rule);
        List<List<Map<String, Object>>> rows = wanted.only(askFirst(rule, conditions).answers(facts));
        int met = (int) rows.stream().takeWhile(each -> !each.isEmpty()).count();
        return met == conditions.size() ? Optional.empty() : Optional.of(new Reach(rule, wanted, conditions, met));
    }

    /** The first condition, the first two, and so on. */
    private Queries askFirst(ParsedRule rule, List<Condition> conditions) {
        return asked.computeIfAbsent(rule.name(), name -> {
            Queries queries = new Queries();
            for (int i = 1; i <= conditions.size(); i++) {
                queries.add(first(conditions, i));
            }
            return queries.compiled(rulebook.kept());
        });
    }

    /** Those before the condition that stopped a rule; then this with its first constraint, the first two, and so on; then with each left out. */
    private Queries askWithin(Reach reach) {
        return asked.computeIfAbsent(reach.rule().name() + "/" + reach.met(), name -> {
            String before = first(reach.conditions(), reach.met());
            Condition condition = reach.stopping();
            List<Condition.Constraint> constraints = condition.constraints();
            Queries queries = new Queries();
            queries.add(before);
            for (int i = 0; i <= constraints.size(); i++) {
                List<Condition.Constraint> kept = constraints.subList(0, i);
                queries.add(before + condition.matching(kept::contains));
            }
            constraints.forEach(left -> queries.add(before + condition.matching(each -> !each.equals(left))));
            return queries.compiled(rulebook.kept());
        });
    }

    private NearMiss stop(Reach reach, Collection<Object> facts) {
        List<Condition.Constraint> constraints = reach.stopping().constraints();
        List<List<Map<String, Object>>> rows = reach.wanted().only(askWithin(reach).answers(facts));
        List<List<Map<String, Object>>> more = rows.subList(1, constraints.size() + 2);
        if (reach.stopping().isNegated()) {
            return stoppedByWhatIsThere(reach, more.get(constraints.size()));
        }
        int passed = (int) more.stream().takeWhile(each -> !each.isEmpty()).count() - 1;
        if (passed < 0 || constraints.get(passed).isJoinById()) {
            return stoppedByWhatIsNot(reach, rows.get(0));
        }
        Condition.Constraint stopped = constraints.get(passed);
        List<Map<String, Object>> without = rows.get(constraints.size() + 2 + passed);
        return miss(reach, stopped.offset(), stopped.text(),
                row(without.isEmpty() ? more.get(passed) : without).map(row -> Values.of(stopped, row)).orElse(List.of()));
    }

    private static NearMiss stoppedByWhatIsThere(Reach reach, List<Map<String, Object>> found) {
        return miss(reach, reach.stopping().offset(), reach.stopping().text(),
                row(found).map(row -> "there is " + Values.named(row.get(Condition.NEAREST))).stream().toList());
    }

    private static NearMiss stoppedByWhatIsNot(Reach reach, List<Map<String, Object>> before) {
        List<String> joined = row(before).stream().flatMap(row -> reach.stopping().constraints().stream().filter(Condition.Constraint::isJoinById)
                .flatMap(join -> Values.of(join, row).stream())).toList();
        return miss(reach, reach.stopping().offset(), reach.stopping().text(),
                Stream.concat(joined.stream(), Stream.of("there is no such " + reach.stopping().type())).toList());
    }

    private static String first(List<Condition> conditions, int many) {
        StringBuilder text = new StringBuilder();
        conditions.subList(0, many).forEach(condition -> text.append(condition.text()).append('\n'));
        return text.toString();
    }

    private static NearMiss miss(Reach reach, int offset, String text, List<String> values) {
        Source source = reach.rule().source();
        return new NearMiss(reach.rule().name(), reach.rule().file().name(), source.lineOf(offset), source.columnOf(offset), reach.met(),
                reach.conditions().size(), text.replaceAll("\\s+", " "), values);
    }

    /** The first row in order of its values: which the engine finds first means nothing. */
    private static Optional<Map<String, Object>> row(List<Map<String, Object>> rows) {
        return rows.stream().min(Comparator.comparing(row -> row.values().stream().filter(Objects::nonNull).map(Values::word).toList().toString()));
    }
}
