package org.ceasefire.adjudication;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a consequence stops being {@code insertLogical(new Type(arguments));}, and how. */
final class NoConclusion {
    /**
     * What is wrong with a consequence.
     *
     * @param at the character of the file, from 0
     */
    record Fault(int at, String what, String advice) {}

    private static final String FORM = "write: insertLogical(new BreachGround(...)); and nothing else";
    /** What must follow, and what is missing where it does not. */
    private record Part(Pattern pattern, String what, String advice) {}

    private static final List<Part> BEGINNING = List.of(
            part("insertLogical\\b", "it does not begin with insertLogical", FORM),
            part("\\(", "a parenthesis is missing behind insertLogical", "'insertLogical(new'"),
            part("new\\b", "'new' is missing", "'insertLogical(new'"),
            part("\\w+", "no type stands behind 'new'", FORM),
            part("\\(", "a parenthesis is missing behind the type", FORM));
    private final String text;
    private final int end;
    private int at;

    private NoConclusion(ParsedRule rule) {
        text = rule.file().text();
        end = rule.offset() + Math.max(rule.text().lastIndexOf("end"), 0);
        at = rule.then() + "then".length();
    }

    private static Part part(String pattern, String what, String advice) {
        return new Part(Pattern.compile(pattern), what, advice);
    }

    /** The first fault of a consequence that is not one conclusion. */
    static Fault in(ParsedRule rule) {
        return new NoConclusion(rule).fault();
    }

    private Fault fault() {
        for (Part part : BEGINNING) {
            if (!take(part.pattern())) {
                return at >= end ? new Fault(lastWritten(), "it concludes nothing", FORM) : new Fault(at, part.what(), part.advice());
            }
        }
        return closed(2);
    }

    private Fault closed(int open) {
        int depth = open;
        for (; at < end && depth > 0; at++) {
            char each = text.charAt(at);
            if (each == '"') {
                int close = text.indexOf('"', at + 1);
                at = close < 0 || close >= end ? end - 1 : close;
            } else if (each == ';') {
                break;
            }
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
        }
        if (depth > 0) {
            return new Fault(Math.min(at, lastWritten()), "a parenthesis is not closed", "')'");
        }
        skip();
        if (at >= end) {
            return new Fault(lastWritten(), "the semicolon is missing", "';'");
        }
        return take(Pattern.compile(";")) ? new Fault(at, "something stands behind the conclusion", "write a rule for each conclusion")
                : new Fault(at, "something stands where the semicolon should", FORM);
    }

    /** The character behind the last that is written. */
    private int lastWritten() {
        int last = Math.max(end, 0);
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void skip() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(Pattern pattern) {
        skip();
        Matcher matcher = pattern.matcher(text).region(at, Math.max(at, end));
        boolean there = matcher.lookingAt();
        at = there ? matcher.end() : at;
        return there;
    }
}
