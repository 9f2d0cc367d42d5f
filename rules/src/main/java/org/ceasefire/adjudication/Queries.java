package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Questions to the engine: conditions, and the rows of values by which they hold among some facts. Each is a rule without a consequence, since
 * of rules, other than of queries, the engine shares what is alike.
 */
final class Queries {
    private static final String HEAD = "package org.ceasefire.law.queries;\nimport org.ceasefire.vocabulary.*;\n";
    /** What is going on while the engine looks for answers. */
    private static final String WHAT = "a question about a rule, with some of its conditions left out";

    private final List<String> conditions = new ArrayList<>();
    private KieBase base;

    /** Adds a question and returns its number. */
    int add(String condition) {
        conditions.add(condition);
        return conditions.size() - 1;
    }

    /**
     * Compiles them, after which no more are added.
     *
     * @throws BadRules if they do not compile
     */
    Queries compiled(CompiledRules kept) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < conditions.size(); i++) {
            text.append("rule \"").append(i).append("\"\nwhen\n").append(conditions.get(i)).append("\nthen\nend\n");
        }
        base = Compiler.base(List.of(kept.queries(new RuleFile("queries.drl", text.toString()))));
        return this;
    }

    /** The answers among some facts: for each question its rows, each with the values by name. */
    List<List<Map<String, Object>>> answers(Collection<Object> facts) {
        List<List<Map<String, Object>>> answers =
                IntStream.range(0, conditions.size()).<List<Map<String, Object>>>mapToObj(i -> new ArrayList<>()).toList();
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                answers.get(Integer.parseInt(event.getMatch().getRule().getName())).add(row(event.getMatch()));
            }
        });
        try {
            facts.forEach(session::insert);
            int found = UnderWay.doing(() -> WHAT, () -> session.fireAllRules(Adjudicator.FIRINGS));
            if (found >= Adjudicator.FIRINGS) {
                throw new RunawayRules(Adjudicator.FIRINGS, Map.of(WHAT, found));
            }
            return answers;
        } catch (OutOfMemoryError e) {
            answers.forEach(List::clear);
            throw new FloodedMemory(WHAT);
        } finally {
            session.dispose();
        }
    }

    private static Map<String, Object> row(Match match) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : match.getDeclarationIds()) {
            values.put(name, match.getDeclarationValue(name));
        }
        return values;
    }
}
