package org.ceasefire.simulator.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ceasefire.adjudication.Lint;
import org.ceasefire.adjudication.Linter;
import org.ceasefire.adjudication.RuleProblem;

/**
 * What the linter found, for programs: {@code files}, {@code rules}, {@code errors}, {@code warnings} are counts; each of {@code problems} has
 * {@code file}, {@code line}, {@code column} (from 1), {@code severity}, {@code id} and {@code message}.
 */
final class LintJson {
    private LintJson() {}

    static String of(Linter.Linted linted, String folder) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("files", linted.files());
        json.put("rules", linted.rules());
        json.put("errors", linted.count(Lint.Severity.ERROR));
        json.put("warnings", linted.count(Lint.Severity.WARNING));
        ArrayNode problems = json.putArray("problems");
        for (RuleProblem problem : linted.problems()) {
            ObjectNode one = problems.addObject();
            one.put("file", folder + problem.file());
            one.put("line", Math.max(problem.line(), 1));
            one.put("column", Math.max(problem.column(), 1));
            one.put("severity", problem.lint().severity().word());
            one.put("id", problem.lint().id());
            one.put("message", problem.message());
        }
        return json.toPrettyString();
    }
}
