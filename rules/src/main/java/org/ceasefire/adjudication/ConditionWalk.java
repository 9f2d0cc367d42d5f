package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;

import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GroupByDescr;
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

    /**
     * What may not stand in a condition.
     *
     * @param keyword how it can be found in the text
     * @param what it in words
     * @param advice what to write instead
     */
    record Refused(String keyword, String what, String advice) {}

    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    ConditionWalk(AndDescr conditions) {
        conditions.getDescrs().forEach(this::visit);
    }

    List<Pattern> patterns() {
        return patterns;
    }

    List<Refused> refused() {
        return refused;
    }

    private void visit(Object descr) {
        if (descr instanceof AnnotatedBaseDescr annotated && !annotated.getAnnotations().isEmpty()) {
            refuse("@", "an annotation", "leave it out");
        }
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
            refuse(descr);
        }
    }

    private void visitPattern(PatternDescr pattern) {
        List<String> constraints = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr named && named.getType() == ExprConstraintDescr.Type.NAMED) {
                constraints.add(named.getExpression());
            } else {
                refuse(";", "a value by its position", "name the field");
            }
        }
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
            patterns.add(new Pattern("", constraints));
            return;
        }
        if (pattern.getSource() != null) {
            refuse(pattern.getSource());
        }
        if (!pattern.getBehaviors().isEmpty()) {
            refuse("over", "a window", "compare instants with a field of the policy");
        }
        patterns.add(new Pattern(pattern.getObjectType(), constraints));
    }

    private void visitAccumulate(AccumulateDescr accumulate) {
        if (accumulate instanceof GroupByDescr) {
            refuse("groupby", "groupby", "join on ids and use accumulate");
        }
        if (!accumulate.isExternalFunction() || accumulate.getInitCode() != null || accumulate.getActionCode() != null) {
            refuse("accumulate", "accumulate with code of its own", "use count, sum, min, max or collectSet");
        }
        visit(accumulate.getInput());
        List<String> calls = new ArrayList<>();
        for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
            calls.add(call.getFunction() + "(" + String.join(",", call.getParams()) + ")");
        }
        patterns.add(new Pattern("", calls));
    }

    private void refuse(Object descr) {
        switch (descr.getClass().getSimpleName()) {
            case "EvalDescr" -> refuse("eval", "eval of anything but true", "write a condition of a fact");
            case "OrDescr" -> refuse("or", "'or' between facts", "write a rule for each");
            case "CollectDescr" -> refuse("collect", "collect", "use accumulate");
            case "ForallDescr" -> refuse("forall", "forall", "use not");
            case "NamedConsequenceDescr" -> refuse("do", "a named consequence", "write a rule for each");
            case "ConditionalBranchDescr" -> refuse("if", "a branch", "write a rule for each");
            default -> refuse("from", "from", "join on ids");
        }
    }

    private void refuse(String keyword, String what, String advice) {
        refused.add(new Refused(keyword, what, advice));
    }
}
