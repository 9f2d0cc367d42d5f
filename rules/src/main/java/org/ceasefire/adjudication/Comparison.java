package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A field compared with plain values: {@code count >= 3}, {@code weapon in (WeaponClass.TANK, WeaponClass.MORTAR)}.
 *
 * @param operator one of == != &lt; &gt; &lt;= &gt;=, "in" and "not in"
 * @param values what it is compared with, as written; of "in" there may be several
 */
record Comparison(String field, String operator, List<String> values) {
    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", ">", "<=", ">=");

    /** The alternatives of a constraint, each a list of comparisons that must hold together; what is no plain comparison is left out. */
    static List<List<Comparison>> alternatives(String constraint) {
        List<List<Comparison>> alternatives = new ArrayList<>();
        String field = "";
        for (List<String> alternative : split(new Expression(constraint).tokens(), "||")) {
            List<Comparison> together = new ArrayList<>();
            for (List<String> part : split(alternative, "&&")) {
                Comparison comparison = of(part, field);
                if (comparison != null) {
                    together.add(comparison);
                    field = comparison.field;
                }
            }
            alternatives.add(together);
        }
        return alternatives;
    }

    /** Whether a constraint is nothing but comparisons. */
    static boolean plain(String constraint) {
        List<List<String>> parts = new ArrayList<>();
        split(new Expression(constraint).tokens(), "||").forEach(alternative -> parts.addAll(split(alternative, "&&")));
        return alternatives(constraint).stream().mapToInt(List::size).sum() == parts.size();
    }

    /** @param before the field of the comparison before it: {@code count > 3 && < 5} says it once */
    private static Comparison of(List<String> tokens, String before) {
        if (!tokens.isEmpty() && OPERATORS.contains(tokens.get(0)) && !before.isEmpty()) {
            List<String> whole = new ArrayList<>(List.of(before));
            whole.addAll(tokens);
            return of(whole, "");
        }
        if (tokens.size() < 3 || !tokens.get(0).matches("\\$?[A-Za-z_]\\w*")) {
            return null;
        }
        String operator = tokens.get(1).equals("not") ? "not in" : tokens.get(1);
        if (OPERATORS.contains(operator)) {
            String value = value(tokens.subList(2, tokens.size()));
            return value.isEmpty() ? null : new Comparison(tokens.get(0), operator, List.of(value));
        }
        return operator.endsWith("in") ? list(tokens, operator) : null;
    }

    private static Comparison list(List<String> tokens, String operator) {
        int open = operator.equals("in") ? 2 : 3;
        int close = tokens.size() - 1;
        if (open >= close || !tokens.get(open).equals("(") || !tokens.get(close).equals(")")) {
            return null;
        }
        List<String> values = split(tokens.subList(open + 1, close), ",").stream().map(Comparison::value).toList();
        return values.contains("") ? null : new Comparison(tokens.get(0), operator, values);
    }

    /** A literal, a choice, a variable or a word; empty if it is worked out. */
    private static String value(List<String> tokens) {
        String joined = String.join("", tokens);
        boolean plain = tokens.size() == 1 || tokens.size() == 2 && tokens.get(0).equals("-")
                || tokens.size() == 3 && tokens.get(1).equals(".") && Vocabulary.type(tokens.get(0)) != null;
        return plain ? joined : "";
    }

    private static List<List<String>> split(List<String> tokens, String at) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        for (String token : tokens) {
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0 && token.equals(at)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(token);
            }
        }
        return parts;
    }
}
