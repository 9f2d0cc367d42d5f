package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says how far examples try the rules of a file. After each judgement the engine is asked what each rule concludes by all of its conditions, and
 * what with one left out.
 */
public final class Trial {
    private final Queries queries = new Queries();
    private final List<Untried> rules = new ArrayList<>();

    /** @param file inside the rule set */
    public Trial(String file, Rulebook rulebook) {
        rulebook.parsed().stream().filter(rule -> rule.file().name().equals(file)).forEach(rule -> rules.add(new Untried(rule, queries)));
        queries.compiled(rulebook.kept());
    }

    /** Takes all that was held after a judgement of an example, as {@link Rulebook#watched} tells it. */
    public void take(List<Object> held) {
        List<List<Map<String, Object>>> answers = queries.answers(held);
        rules.forEach(rule -> rule.take(answers));
    }

    /** How far each rule has been tried so far, in the order of the file. */
    public List<TriedRule> results() {
        return rules.stream().map(Untried::result).toList();
    }
}
