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
    /** A stretch of a file, by characters from 0; the end is not part of it. */
    record Stretch(int from, int to) {
        static Stretch of(BaseDescr descr) {
            return new Stretch(descr.getStartCharacter(), descr.getEndCharacter() + 1);
        }
    }

    /** What is asked of a field, or how a value is named, as written. */
    record Constraint(String text, Stretch at) {}

    /**
     * A pattern.
     *
     * @param type the type it matches, as written; empty for what an accumulate works out
     * @param name the variable that holds the whole fact; empty if none does
     * @param asked its constraints
     * @param group 0 for a pattern that stands by itself; patterns inside one not, exists or accumulate have the same number
     * @param inner the group whose variables it uses: its own, but what an accumulate works out is made from those inside
     */
    record Pattern(String type, String name, List<Constraint> asked, int group, int inner, Stretch at) {

        /** Its constraints, as written. */
        List<String> constraints() {
            return asked.stream().map(Constraint::text).toList();
        }
    }

    /**
     * What may not stand in a condition.
     *
     * @param keyword how it can be found in the text
     * @param what it in words
     * @param advice what to write instead
     * @param at where to look for it
     */
    record Refused(String keyword, String what, String advice, Stretch at) {}

    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private int groups;
    private int group;

    ConditionWalk(AndDescr conditions) {
        conditions.getDescrs().forEach(this::visit);
    }

    List<Pattern> patterns() {
        return patterns;
    }

    List<Refused> refused() {
        return refused;
    }

    private void visit(BaseDescr descr) {
        if (descr instanceof AnnotatedBaseDescr annotated && !annotated.getAnnotations().isEmpty()) {
            refuse("@", "an annotation", "leave it out", descr);
        }
        if (descr instanceof PatternDescr pattern) {
            visitPattern(pattern);
        } else if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(this::visit);
        } else if (descr instanceof NotDescr not) {
            within(() -> not.getDescrs().forEach(each -> visit((BaseDescr) each)));
        } else if (descr instanceof ExistsDescr exists) {
            within(() -> exists.getDescrs().forEach(each -> visit((BaseDescr) each)));
        } else if (descr instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
        } else if (!(descr instanceof EvalDescr eval && eval.getContent().toString().strip().equals("true"))) {
            refuse(descr);
        }
    }

    private void within(Runnable visits) {
        int outer = group;
        groups++;
        group = outer == 0 ? groups : outer;
        visits.run();
        group = outer;
    }

    private void visitPattern(PatternDescr pattern) {
        List<Constraint> asked = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr named && named.getType() == ExprConstraintDescr.Type.NAMED) {
                asked.add(new Constraint(named.getExpression(), Stretch.of(named)));
            } else {
                refuse(";", "a value by its position", "name the field", pattern);
            }
        }
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
            patterns.add(new Pattern("", "", asked, group, group, Stretch.of(pattern)));
            return;
        }
        if (pattern.getSource() != null) {
            refuse(pattern.getSource());
        }
        if (!pattern.getBehaviors().isEmpty()) {
            refuse("over", "a window", "compare instants with a field of the policy", pattern);
        }
        String name = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
        patterns.add(new Pattern(pattern.getObjectType(), name, asked, group, group, Stretch.of(pattern)));
    }

    private void visitAccumulate(AccumulateDescr accumulate) {
        if (accumulate instanceof GroupByDescr) {
            refuse("groupby", "groupby", "join on ids and use accumulate", accumulate);
        }
        if (!accumulate.isExternalFunction() || accumulate.getInitCode() != null || accumulate.getActionCode() != null) {
            refuse("accumulate", "accumulate with code of its own", "use count, sum, min, max or collectSet", accumulate);
        }
        int inner = group == 0 ? groups + 1 : group;
        within(() -> visit(accumulate.getInput()));
        Stretch behind = new Stretch(accumulate.getInput().getEndCharacter() + 1, accumulate.getEndCharacter() + 1);
        List<Constraint> calls = new ArrayList<>();
        for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
            String named = call.getBind() == null ? "" : call.getBind() + " : ";
            calls.add(new Constraint(named + call.getFunction() + "(" + String.join(",", call.getParams()) + ")", behind));
        }
        patterns.add(new Pattern("", "", calls, group, inner, behind));
    }

    private void refuse(BaseDescr descr) {
        switch (descr.getClass().getSimpleName()) {
            case "EvalDescr" -> refuse("eval", "eval of anything but true", "write a condition of a fact", descr);
            case "OrDescr" -> refuse("or", "'or' between facts", "write a rule for each", descr);
            case "CollectDescr" -> refuse("collect", "collect", "use accumulate", descr);
            case "ForallDescr" -> refuse("forall", "forall", "use not", descr);
            case "NamedConsequenceDescr" -> refuse("do", "a named consequence", "write a rule for each", descr);
            case "ConditionalBranchDescr" -> refuse("if", "a branch", "write a rule for each", descr);
            default -> refuse("from", "from", "join on ids", descr);
        }
    }

    private void refuse(String keyword, String what, String advice, BaseDescr at) {
        refused.add(new Refused(keyword, what, advice, Stretch.of(at)));
    }
}
