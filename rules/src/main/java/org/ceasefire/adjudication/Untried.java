package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What examples leave untried of a rule: what of it can be left out without changing what it concludes, whatever the example. */
final class Untried {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private final ParsedRule rule;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> concluded;
    private final int whole;
    private final Set<Part> decisive = new HashSet<>();
    private boolean fired;
    private boolean tested;

    /** What can be left out, and the question without it. */
    private record Part(int offset, String text, int question) {}

    /** @param queries takes the questions about it */
    Untried(ParsedRule rule, Queries queries) {
        this.rule = rule;
        this.concluded = VARIABLE.matcher(String.valueOf(rule.descr().getConsequence())).results().map(MatchResult::group).distinct().toList();
        List<Condition> conditions = Conditions.of(rule);
        this.whole = queries.add(written(conditions, Optional.empty(), ""));
        conditions.forEach(condition -> parts(conditions, condition, queries));
    }

    /** Constraints other than joins; and of what joins only, or must not be there, the whole condition, unless others need a name that it gives. */
    private void parts(List<Condition> conditions, Condition condition, Queries queries) {
        List<Condition.Constraint> constraints = condition.constraints().stream().filter(each -> !each.isJoin()).toList();
        for (Condition.Constraint left : constraints) {
            String without = written(conditions, Optional.of(condition), condition.with(each -> !each.equals(left)));
            parts.add(new Part(left.offset(), left.text(), queries.add(without)));
        }
        String without = written(conditions, Optional.of(condition), "");
        if (condition.isNegated() || constraints.isEmpty() && !needs(without, condition)) {
            parts.add(new Part(condition.offset(), condition.text(), queries.add(without)));
        }
    }

    private boolean needs(String others, Condition condition) {
        Set<String> names = new TreeSet<>(VARIABLE.matcher(others).results().map(MatchResult::group).toList());
        names.addAll(concluded);
        return condition.bound().stream().anyMatch(names::contains);
    }

    private static String written(List<Condition> conditions, Optional<Condition> left, String instead) {
        StringBuilder text = new StringBuilder();
        conditions.forEach(each -> text.append(left.filter(each::equals).isPresent() ? instead : each.text()).append('\n'));
        return text.toString();
    }

    /** Takes the answers to the questions of all rules, among the facts that were held at one time. */
    void take(List<List<Map<String, Object>>> answers) {
        Set<List<Object>> all = conclusions(answers.get(whole));
        fired |= !all.isEmpty();
        for (Part part : parts) {
            Set<List<Object>> without = conclusions(answers.get(part.question()));
            tested |= !without.isEmpty();
            if (!without.equals(all)) {
                decisive.add(part);
            }
        }
    }

    private Set<List<Object>> conclusions(List<Map<String, Object>> rows) {
        Set<List<Object>> found = new HashSet<>();
        rows.forEach(row -> found.add(concluded.stream().map(row::get).toList()));
        return found;
    }

    /** What has been tried of it so far, and what not. */
    TriedRule result() {
        Map<Integer, TriedRule.Part> undecisive = new TreeMap<>();
        parts.stream().filter(part -> !decisive.contains(part)).forEach(part -> undecisive.put(part.offset(), new TriedRule.Part(
                rule.source().lineOf(part.offset()), rule.source().columnOf(part.offset()), part.text().replaceAll("\\s+", " "))));
        return new TriedRule(rule.name(), rule.file().name(), rule.source().lineOf(rule.offset()), fired || tested, fired, parts.size(),
                List.copyOf(undecisive.values()));
    }
}
