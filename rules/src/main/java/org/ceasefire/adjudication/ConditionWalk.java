package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;

import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Walks the conditions of a rule and collects what they match, and whatever is not allowed to stand there. */
final class ConditionWalk {
    /**
     * A pattern.
     *
     * @param type the type it matches, as written
     * @param constraints its constraints, as written
     */
    record Pattern(String type, List<String> constraints) {}

    private final List<Pattern> patterns = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    ConditionWalk(AndDescr conditions) {
        conditions.getDescrs().forEach(this::visit);
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /** What may not stand in a condition, in words. */
    List<String> refused() {
        return refused;
    }

    private void visit(Object descr) {
        if (descr instanceof PatternDescr pattern) {
            visitPattern(pattern);
        } else if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(this::visit);
        } else if (descr instanceof NotDescr not) {
            not.getDescrs().forEach(this::visit);
        } else if (descr instanceof ExistsDescr exists) {
            exists.getDescrs().forEach(this::visit);
        } else if (descr instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
        } else if (!(descr instanceof EvalDescr eval && eval.getContent().toString().strip().equals("true"))) {
            refused.add(describe(descr));
        }
    }

    private void visitPattern(PatternDescr pattern) {
        List<String> constraints = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs().stream().map(BaseDescr.class::cast).toList()) {
            constraints.add(constraint.toString());
        }
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
            patterns.add(new Pattern("", constraints));
            return;
        }
        if (pattern.getSource() != null || !pattern.getBehaviors().isEmpty()) {
            refused.add(describe(pattern.getSource() == null ? "a window" : pattern.getSource()));
        }
        patterns.add(new Pattern(pattern.getObjectType(), constraints));
    }

    private void visitAccumulate(AccumulateDescr accumulate) {
        if (!accumulate.isExternalFunction() || accumulate.getInitCode() != null || accumulate.getActionCode() != null) {
            refused.add("accumulate with code of its own");
        }
        visit(accumulate.getInput());
        List<String> calls = new ArrayList<>();
        for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
            calls.add(call.getFunction() + "(" + String.join(",", call.getParams()) + ")");
        }
        patterns.add(new Pattern("", calls));
    }

    private static String describe(Object descr) {
        return switch (descr.getClass().getSimpleName()) {
            case "EvalDescr" -> "eval";
            case "FromDescr", "EntryPointDescr", "CollectDescr" -> "from";
            case "OrDescr" -> "or between patterns";
            case "ForallDescr" -> "forall";
            case "QueryDescr" -> "a query";
            default -> descr instanceof String words ? words : descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT);
        };
    }
}
