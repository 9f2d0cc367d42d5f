package org.ceasefire.adjudication;

import java.util.Locale;

/** What can be wrong with a rule. Each has a page {@code rules/lint/ID.md}: what it is, why, a wrong example and a right one. */
public enum Lint {
    SYNTAX(Severity.ERROR, "The file is not DRL."),
    NESTED_TOO_DEEPLY(Severity.ERROR, "A rule is nested too deeply to be read."),
    TOO_LONG(Severity.ERROR, "A rule file is longer than any law needs."),
    NO_RULES(Severity.ERROR, "There is no rule at all."),
    OUTSIDE_A_RULE(Severity.ERROR, "Something stands outside the rules that may not: a global, function, query, declaration or attribute."),
    FOREIGN_PACKAGE(Severity.ERROR, "The file belongs to another package than the law's."),
    FOREIGN_IMPORT(Severity.ERROR, "The file imports something else than the vocabulary."),
    MISSING_IMPORT(Severity.ERROR, "The file does not import the vocabulary."),
    RULE_NAME(Severity.ERROR, "The name of a rule is made of other things than letters, digits, spaces and - . _"),
    SAME_NAME(Severity.ERROR, "Two rules have the same name."),
    RULE_ATTRIBUTE(Severity.ERROR, "A rule has an attribute, extends another, or has several consequences."),
    METADATA_FORM(Severity.ERROR, "What stands behind @ is neither @article(\"...\") nor @policy(\"...\")."),
    MISSING_SENTENCE(Severity.ERROR, "A rule has no sentence above it."),
    SINGLE_CONDITION(Severity.ERROR, "A rule of one condition lacks eval(true), and would fill the memory."),
    FORBIDDEN_CONDITION(Severity.ERROR, "A condition uses what rules may not: or, from, eval, collect, forall, groupby, windows, positions."),
    UNKNOWN_FACT(Severity.ERROR, "There is no fact of this name."),
    UNKNOWN_FIELD(Severity.ERROR, "The fact has no such field."),
    UNKNOWN_CHOICE(Severity.ERROR, "The type has no such choice."),
    FORBIDDEN_WORD(Severity.ERROR, "A word is not one of the vocabulary."),
    FORBIDDEN_TEXT(Severity.ERROR, "Something stands in a rule that is no condition: a comment, an escape, code."),
    UNBOUND_VARIABLE(Severity.ERROR, "A variable is used where it is not bound."),
    BOUND_TWICE(Severity.ERROR, "A variable is bound a second time: the engine takes one of the two values and says nothing."),
    WRONG_TYPES(Severity.ERROR, "Values of different types are compared."),
    NOT_A_CONCLUSION(Severity.ERROR, "The consequence is anything but one conclusion."),
    NOT_CONCLUDABLE(Severity.ERROR, "What is concluded is no ground, verdict or interim conclusion."),
    WRONG_ARGUMENTS(Severity.ERROR, "What is concluded is made of other arguments, or in another order."),
    UNNAMED_RULE(Severity.ERROR, "A ground does not name the rule that concludes it."),
    CIRCLE(Severity.ERROR, "A conclusion rests on itself."),
    DOES_NOT_COMPILE(Severity.ERROR, "The engine's compiler refuses the rule for a reason of its own."),
    MISSING_METADATA(Severity.WARNING, "A ground does not say which article or policy it applies."),
    NUMBER_IN_RULE(Severity.WARNING, "A threshold is written as a number instead of a fact of agreement or policy."),
    JOIN_WITHOUT_KEY(Severity.WARNING, "A condition shares no key with those before it: every fact meets every other."),
    NEVER_HOLDS(Severity.WARNING, "What is asked of one field can never hold."),
    ALWAYS_HOLDS(Severity.WARNING, "What is asked of one field always holds, by itself or by what is asked beside it."),
    SAME_RULE(Severity.WARNING, "Two rules have the same conditions and the same conclusion."),
    UNUSED_VARIABLE(Severity.WARNING, "A variable is bound and never used."),
    ALLOWANCE_WITHOUT_REASON(Severity.WARNING, "A lint:allow gives no reason, and so allows nothing."),
    IDLE_ALLOWANCE(Severity.WARNING, "A lint:allow allows nothing.");

    /** Whether a rule set is refused for it. */
    public enum Severity {
        ERROR, WARNING;

        /** As it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Severity severity;
    private final String what;

    Lint(Severity severity, String what) {
        this.severity = severity;
        this.what = what;
    }

    /** How it is written: {@code unknown-field}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** One line of what it is. */
    public String what() {
        return what;
    }
}
