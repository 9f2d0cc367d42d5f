package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says what examples leave untried of a rule. Its conclusions are asked for with all of its conditions, and with one left out: what changes
 * nothing, whatever the example, no example tries.
 */
final class Untried {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private final ParsedRule rule;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> concluded;
    private final Queries queries = new Queries();
    private final Set<Integer> decisive = new TreeSet<>();
    private boolean fired;
    private boolean tested;

    /** What can be left out: a constraint, or a whole condition that gives no name to a value. */
    private record Part(int offset, String text, String conditions) {}

    /** @throws BadRules if it cannot be asked about */
    Untried(ParsedRule rule, CompiledRules kept) {
        this.rule = rule;
        this.concluded = VARIABLE.matcher(String.valueOf(rule.descr().getConsequence())).results().map(MatchResult::group).distinct().toList();
        List<Condition> conditions = Conditions.of(rule);
        for (int i = 0; i < conditions.size(); i++) {
            parts(conditions, i);
        }
        queries.add(written(conditions, -1, ""));
        parts.forEach(part -> queries.add(part.conditions()));
        queries.compiled(kept);
    }

    private void parts(List<Condition> conditions, int at) {
        Condition condition = conditions.get(at);
        List<Condition.Constraint> constraints = condition.constraints().stream().filter(each -> !each.isJoin()).toList();
        for (Condition.Constraint left : constraints) {
            parts.add(new Part(left.offset(), left.text(), written(conditions, at, condition.with(each -> !each.equals(left)))));
        }
        if ((condition.isNegated() || constraints.isEmpty()) && !isNeeded(conditions, at)) {
            parts.add(new Part(condition.offset(), condition.text(), written(conditions, at, "")));
        }
    }

    /** Whether a condition gives a name to a value that stands elsewhere in the rule. */
    private boolean isNeeded(List<Condition> conditions, int at) {
        String others = written(conditions, at, "") + rule.descr().getConsequence();
        return !conditions.get(at).isNegated() && conditions.get(at).bound().stream()
                .anyMatch(name -> VARIABLE.matcher(others).results().anyMatch(found -> found.group().equals(name)));
    }

    private static String written(List<Condition> conditions, int at, String instead) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < conditions.size(); i++) {
            text.append(i == at ? instead : conditions.get(i).text()).append('\n');
        }
        return text.toString();
    }

    /** Tries it with the facts that were held at an instant of an example. */
    void tryWith(Collection<Object> facts) {
        List<List<Map<String, Object>>> answers = queries.answers(facts);
        Set<List<Object>> all = conclusions(answers.get(0));
        fired |= !all.isEmpty();
        for (int i = 0; i < parts.size(); i++) {
            Set<List<Object>> without = conclusions(answers.get(i + 1));
            tested |= !without.isEmpty();
            if (!without.equals(all)) {
                decisive.add(i);
            }
        }
    }

    private Set<List<Object>> conclusions(List<Map<String, Object>> rows) {
        Set<List<Object>> found = new HashSet<>();
        rows.forEach(row -> found.add(concluded.stream().map(row::get).toList()));
        return found;
    }

    /** What the examples have tried of it, and what not. */
    TriedRule result() {
        Map<Integer, TriedRule.Part> untried = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            int offset = parts.get(i).offset();
            if (!decisive.contains(i)) {
                untried.put(offset, new TriedRule.Part(rule.source().lineOf(offset), rule.source().columnOf(offset),
                        parts.get(i).text().replaceAll("\\s+", " ")));
            }
        }
        return new TriedRule(rule.name(), rule.file().name(), rule.source().lineOf(rule.offset()), fired || tested, fired, parts.size(),
                List.copyOf(untried.values()));
    }
}
