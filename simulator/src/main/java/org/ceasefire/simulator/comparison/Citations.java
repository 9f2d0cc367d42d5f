package org.ceasefire.simulator.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.comparison.Cited.As;

/** Where rules stand in two rule sets, and what became of them. */
final class Citations {
    private final Map<String, Rulebook.Rule> before;
    private final Map<String, Rulebook.Rule> after;
    private final Map<String, RuleChange> changes;

    Citations(Rulebook before, Rulebook after, List<RuleChange> changes) {
        this.before = RuleChange.byId(before);
        this.after = RuleChange.byId(after);
        this.changes = changes.stream().collect(Collectors.toMap(RuleChange::rule, Function.identity()));
    }

    /** The rules behind differences of a kind, in order of how and of name. */
    List<Cited> of(List<Difference> differences) {
        Set<String> old = all(differences, Difference::before);
        Set<String> now = all(differences, Difference::after);
        Set<String> behind = all(differences, Difference::about);
        behind.retainAll(changes.keySet());
        behind.removeAll(old);
        behind.removeAll(now);
        List<Cited> cited = new ArrayList<>();
        old.forEach(rule -> cited.add(cited(now.contains(rule) ? As.BOTH : As.BEFORE, rule)));
        now.stream().filter(rule -> !old.contains(rule)).forEach(rule -> cited.add(cited(As.AFTER, rule)));
        behind.forEach(rule -> cited.add(cited(As.BEHIND, rule)));
        return cited;
    }

    private static Set<String> all(List<Difference> differences, Function<Difference, Collection<String>> rules) {
        return differences.stream().flatMap(each -> rules.apply(each).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Cited cited(As as, String rule) {
        return new Cited(as, rule, as == As.AFTER ? null : place(before.get(rule)), as == As.BEFORE ? null : place(after.get(rule)),
                changes.containsKey(rule) ? changes.get(rule).change() : null);
    }

    private static String place(Rulebook.Rule rule) {
        return rule == null ? null : RuleChange.place(rule);
    }
}
