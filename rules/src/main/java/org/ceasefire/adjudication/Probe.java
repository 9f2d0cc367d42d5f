package org.ceasefire.adjudication;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Verdict;

/**
 * Asks the engine why rules have not concluded something. The facts that were held are put before queries made of a rule's own conditions, some
 * of them or with some of their constraints: so what is said is what the engine means by them.
 */
public final class Probe {
    private final Rulebook rulebook;
    /** Compiled questions about a rule, by the rule and how many of its conditions hold. */
    private final Map<String, Queries> asked = new TreeMap<>();

    public Probe(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The rules by which a verdict could have come, directly or as its ground, with what stopped each; nearest first.
     *
     * @param verdict its name: {@code breach}
     * @param with fields that it must have, as words: {@code type: artillery-fire}; a rule that concludes others is left out
     * @param facts all that is stated and concluded
     */
    public List<NearMiss> nearest(String verdict, Map<String, String> with, Collection<Object> facts) {
        return rulebook.parsed().stream().filter(rule -> concludes(rule, verdict) && !says(rule, with).containsKey(OTHER))
                .flatMap(rule -> stop(rule, says(rule, with), facts).stream())
                .sorted(Comparator.comparingInt((NearMiss miss) -> miss.of() - miss.met()).thenComparing(NearMiss::met, Comparator.reverseOrder())
                        .thenComparing(NearMiss::rule))
                .toList();
    }

    private static boolean concludes(ParsedRule rule, String verdict) {
        Class<?> type = Vocabulary.type(rule.concludes());
        return Verdict.class.isAssignableFrom(type) && Conclusions.name(type).equals(verdict)
                || Ground.class.isAssignableFrom(type) && GroundOf.verdict(type).equals(verdict);
    }

    /** Stands where a rule always says something other than is asked about. */
    private static final String OTHER = "other";

    /** What the variables of a rule must be for it to conclude what is asked about. */
    private static Map<String, String> says(ParsedRule rule, Map<String, String> with) {
        List<String> arguments = Conclusion.of(rule.descr().getConsequence()).orElseThrow().arguments().arguments();
        RecordComponent[] components = Vocabulary.type(rule.concludes()).getRecordComponents();
        Map<String, String> variables = new TreeMap<>();
        for (int i = 0; i < Math.min(components.length, arguments.size()); i++) {
            String argument = arguments.get(i);
            Optional<String> wanted = wanted(components[i].getName(), with);
            if (wanted.isPresent() && argument.matches("\\$\\w+")) {
                variables.put(argument, wanted.get());
            } else if (wanted.isPresent() && Choices.word(argument).filter(word -> !word.equals(wanted.get())).isPresent()) {
                variables.put(OTHER, argument);
            }
        }
        return variables;
    }

    private static Optional<String> wanted(String component, Map<String, String> with) {
        return with.entrySet().stream().filter(field -> field.getKey().replace("-", "").equalsIgnoreCase(component.replace("_", "")))
                .map(Map.Entry::getValue).findFirst();
    }

    /** What stopped a rule; empty if nothing did, or if its conditions cannot be asked about. */
    private Optional<NearMiss> stop(ParsedRule rule, Map<String, String> says, Collection<Object> facts) {
        try {
            List<Condition> conditions = Conditions.of(rule);
            List<List<Map<String, Object>>> rows = askFirst(rule, conditions).answers(facts).stream().map(each -> about(each, says)).toList();
            int met = (int) rows.stream().takeWhile(each -> !each.isEmpty()).count();
            return met == conditions.size() ? Optional.empty() : Optional.of(stop(rule, conditions, met, says, facts));
        } catch (BadRules cannot) {
            return Optional.empty();
        }
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

    /** Of the condition that stopped a rule: with the first of its constraints, the first two, and so on; then with each left out. */
    private Queries askWithin(ParsedRule rule, List<Condition> conditions, int met) {
        return asked.computeIfAbsent(rule.name() + "/" + met, name -> {
            Condition condition = conditions.get(met);
            List<Condition.Constraint> constraints = condition.constraints();
            Queries queries = new Queries();
            for (int i = 0; i <= constraints.size(); i++) {
                List<Condition.Constraint> kept = constraints.subList(0, i);
                queries.add(first(conditions, met) + condition.matching(kept::contains));
            }
            constraints.forEach(left -> queries.add(first(conditions, met) + condition.matching(each -> !each.equals(left))));
            queries.add(first(conditions, met));
            return queries.compiled(rulebook.kept());
        });
    }

    private NearMiss stop(ParsedRule rule, List<Condition> conditions, int met, Map<String, String> says, Collection<Object> facts) {
        Condition condition = conditions.get(met);
        List<Condition.Constraint> constraints = condition.constraints();
        List<List<Map<String, Object>>> rows = askWithin(rule, conditions, met).answers(facts).stream().map(each -> about(each, says)).toList();
        int passed = (int) rows.subList(0, constraints.size() + 1).stream().takeWhile(each -> !each.isEmpty()).count() - 1;
        if (condition.isNegated()) {
            List<String> found = row(rows.get(constraints.size())).map(row -> row.get(Condition.NEAREST)).map(Values::named).stream().toList();
            return miss(rule, conditions, met, condition.offset(), condition.text(), found);
        }
        if (passed < 0 || constraints.get(passed).isJoin()) {
            List<String> none = new ArrayList<>();
            row(rows.get(rows.size() - 1)).ifPresent(row -> constraints.stream().filter(Condition.Constraint::isJoin)
                    .forEach(join -> none.addAll(Values.of(join, row))));
            none.add("there is no such " + condition.type());
            return miss(rule, conditions, met, condition.offset(), condition.text(), none);
        }
        Condition.Constraint stopped = constraints.get(passed);
        List<Map<String, Object>> without = rows.get(constraints.size() + 1 + passed);
        List<String> values = row(without.isEmpty() ? rows.get(passed) : without).map(row -> Values.of(stopped, row)).orElse(List.of());
        return miss(rule, conditions, met, stopped.offset(), stopped.text(), values);
    }

    private static String first(List<Condition> conditions, int many) {
        StringBuilder text = new StringBuilder();
        conditions.subList(0, many).forEach(condition -> text.append(condition.text()).append('\n'));
        return text.toString();
    }

    private static NearMiss miss(ParsedRule rule, List<Condition> conditions, int met, int offset, String text, List<String> values) {
        return new NearMiss(rule.name(), rule.file().name(), rule.source().lineOf(offset), rule.source().columnOf(offset), met, conditions.size(),
                text.replaceAll("\\s+", " "), values);
    }

    /** The rows in which what is bound already is what is asked about. */
    private static List<Map<String, Object>> about(List<Map<String, Object>> rows, Map<String, String> says) {
        return rows.stream().filter(row -> says.entrySet().stream()
                .allMatch(said -> !row.containsKey(said.getKey()) || Values.word(row.get(said.getKey())).equals(said.getValue()))).toList();
    }

    /** The first row in order of its values: which the engine finds first means nothing. */
    private static Optional<Map<String, Object>> row(List<Map<String, Object>> rows) {
        return rows.stream().min(Comparator.comparing(row -> row.values().stream().filter(Objects::nonNull).map(Values::word).toList().toString()));
    }
}
