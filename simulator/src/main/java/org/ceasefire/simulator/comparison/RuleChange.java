package org.ceasefire.simulator.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.vocabulary.Word;

/**
 * A rule that is not the same in two rule sets.
 *
 * @param before where it stands in the old one, {@code file:line}; null if it is added
 * @param after where it stands in the new one; null if it is removed
 */
public record RuleChange(How change, String rule, String before, String after) {

    /** What became of it. A rule that only moved to another place has not changed, nor has one of which only blanks or the sentence did. */
    public enum How implements Word {
        ADDED, REMOVED, CHANGED
    }

    /** In order of the rules' names. */
    static List<RuleChange> between(Rulebook before, Rulebook after) {
        Map<String, Rulebook.Rule> old = byId(before);
        Map<String, Rulebook.Rule> now = byId(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<RuleChange> changes = new ArrayList<>();
        for (String id : ids) {
            if (!old.containsKey(id)) {
                changes.add(new RuleChange(How.ADDED, id, null, place(now.get(id))));
            } else if (!now.containsKey(id)) {
                changes.add(new RuleChange(How.REMOVED, id, place(old.get(id)), null));
            } else if (!bare(old.get(id)).equals(bare(now.get(id)))) {
                changes.add(new RuleChange(How.CHANGED, id, place(old.get(id)), place(now.get(id))));
            }
        }
        return changes;
    }

    static Map<String, Rulebook.Rule> byId(Rulebook rulebook) {
        return rulebook.rules().stream().collect(Collectors.toMap(Rulebook.Rule::id, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /** {@code 2-breaches/severity.drl:12}. */
    static String place(Rulebook.Rule rule) {
        return rule.file() + ":" + rule.line();
    }

    private static String bare(Rulebook.Rule rule) {
        return rule.text().replaceAll("\\s+", " ");
    }
}
