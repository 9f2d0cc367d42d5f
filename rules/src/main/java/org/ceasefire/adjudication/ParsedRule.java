package org.ceasefire.adjudication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.drools.drl.ast.descr.RuleDescr;

/**
 * A rule as parsed, before it is compiled.
 *
 * @param source the file it stands in
 * @param descr what the engine's parser made of it
 * @param patterns the patterns of its conditions, in order, also those inside not, exists and accumulate
 * @param concludes the simple name of the type that it concludes; empty if its consequence is not a conclusion
 */
record ParsedRule(RuleFile file, Source source, RuleDescr descr, List<ConditionWalk.Pattern> patterns, String concludes) {

    String name() {
        return descr.getName();
    }

    /** Where it begins in its file. */
    int offset() {
        return Math.max(descr.getStartCharacter(), 0);
    }

    /** It as written, from {@code rule} to {@code end}. */
    String text() {
        return file.text().substring(offset(), Math.min(descr.getEndCharacter() + 1, file.text().length()));
    }

    /** A file of this rule and no other. */
    RuleFile alone() {
        return new RuleFile(file.name(), "package %s;%nimport org.ceasefire.vocabulary.*;%n".formatted(descr.getNamespace()) + text());
    }

    /** What stands behind {@code @article} or {@code @policy}, each as written. */
    Map<String, String> metadata() {
        Map<String, String> metadata = new TreeMap<>();
        for (String name : descr.getAnnotationNames()) {
            Object value = descr.getAnnotation(name).getSingleValueStripped();
            metadata.put(name, value == null ? "" : value.toString());
        }
        return metadata;
    }

    /** Where its conditions end and {@code then} stands, by characters from 0. */
    int then() {
        List<?> conditions = descr.getLhs().getDescrs();
        int behind = conditions.isEmpty() ? offset() : descr.getLhs().getEndCharacter();
        int end = offset() + text().length();
        return source.find(Math.min(Math.max(behind, offset()), end), end, "then").orElse(offset());
    }

    /** Whether a problem lies in this rule. */
    boolean holds(RuleProblem problem) {
        return problem.file().equals(file.name()) && problem.line() >= source.lineOf(offset())
                && problem.line() <= source.lineOf(offset() + text().length());
    }

    /** A problem at the first place in the rule where a text stands; at its beginning if it stands nowhere. */
    RuleProblem problem(String at, Lint lint, String message) {
        return problem(new ConditionWalk.Stretch(offset(), offset() + text().length()), at, lint, message);
    }

    /** A problem at the first place in a stretch where a text stands; at the beginning of the stretch if it stands nowhere there. */
    RuleProblem problem(ConditionWalk.Stretch stretch, String at, Lint lint, String message) {
        if (stretch.from() < offset() || stretch.to() < stretch.from()) {
            return problem(at, lint, message);
        }
        int place = at.isEmpty() ? stretch.from() : source.find(stretch.from(), stretch.to(), at).orElse(stretch.from());
        return source.problem(place, lint, message);
    }
}
