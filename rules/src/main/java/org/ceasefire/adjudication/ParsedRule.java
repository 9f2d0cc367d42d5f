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

    /** A problem at the first place in the rule where a text stands; at its beginning if it stands nowhere. */
    RuleProblem problem(String at, String message) {
        return source.problem(offset(), offset() + text().length(), at, message);
    }
}
