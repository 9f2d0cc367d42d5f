package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.QueryResults;
import org.kie.api.runtime.rule.QueryResultsRow;

/** Questions to the engine: conditions, compiled as queries, and the rows of values by which they hold among some facts. */
final class Queries {
    private static final String HEAD = "package org.ceasefire.law.queries;\nimport org.ceasefire.vocabulary.*;\n";
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
            text.append("query \"q").append(i).append("\"\n").append(conditions.get(i)).append("\nend\n");
        }
        base = Compiler.base(List.of(kept.queries(new RuleFile("queries.drl", text.toString()))));
        return this;
    }

    /** The answers among some facts: for each question its rows, each with the values by name. */
    List<List<Map<String, Object>>> answers(Collection<Object> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            List<List<Map<String, Object>>> answers = new ArrayList<>();
            for (int i = 0; i < conditions.size(); i++) {
                answers.add(rows(session.getQueryResults("q" + i)));
            }
            return answers;
        } finally {
            session.dispose();
        }
    }

    private static List<Map<String, Object>> rows(QueryResults results) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (QueryResultsRow row : results) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (String name : results.getIdentifiers()) {
                values.put(name, row.get(name));
            }
            rows.add(values);
        }
        return rows;
    }
}
