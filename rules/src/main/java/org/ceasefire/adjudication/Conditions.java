package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the conditions of a rule, which has been checked, in its text. */
final class Conditions {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("(?:\\s|;|\\band\\b)*");
    private static final Pattern FACT = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)\\s*\\(");

    /** The whole file. */
    private final String text;
    /** The same, with blanks for what stands in quotes and comments, so that its parentheses and commas do not count. */
    private final String bare;

    private Conditions(String text) {
        this.text = text;
        this.bare = QUOTED.matcher(text).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    /** In order; without {@code eval(true)}, which says nothing. */
    static List<Condition> of(ParsedRule rule) {
        Conditions conditions = new Conditions(rule.file().text());
        int begin = conditions.find("(?<![\\w$])when\\b", rule.offset(), true);
        int end = conditions.find("(?<![\\w$])then\\b", begin, false);
        return conditions.between(begin, end);
    }

    private int find(String word, int from, boolean behind) {
        Matcher matcher = Pattern.compile(word).matcher(bare);
        if (!matcher.find(from)) {
            throw new IllegalStateException("A rule that was parsed has no '%s' behind %d.".formatted(word, from));
        }
        return behind ? matcher.end() : matcher.start();
    }

    private List<Condition> between(int from, int to) {
        List<Condition> found = new ArrayList<>();
        int at = skip(from, to);
        while (at < to) {
            int open = bare.indexOf('(', at);
            int end = open < 0 || open >= to ? to : closing(open) + 1;
            if (!bare.startsWith("eval", at)) {
                found.add(new Condition(at, text.substring(at, end), pieces(at, end)));
            }
            at = skip(end, to);
        }
        return found;
    }

    private int skip(int from, int to) {
        Matcher matcher = BETWEEN.matcher(bare).region(from, to);
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private List<Condition.Piece> pieces(int from, int to) {
        List<Condition.Piece> pieces = new ArrayList<>();
        int result = resultOf(from, to);
        int at = from;
        Matcher matcher = FACT.matcher(bare).region(from, result < 0 ? to : result).useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.start() >= at && Vocabulary.type(matcher.group(1)) != null) {
                int close = closing(matcher.end() - 1);
                pieces.add(new Condition.Plain(text.substring(at, matcher.start())));
                pieces.add(new Condition.Fact(matcher.group(1), constraints(matcher.end(), close, matcher.group(1))));
                at = close + 1;
            }
        }
        if (result >= 0) {
            pieces.add(new Condition.Plain(text.substring(at, result)));
            pieces.add(new Condition.Result(constraints(result + 1, to - 1, "")));
            at = to - 1;
        }
        pieces.add(new Condition.Plain(text.substring(at, to)));
        return pieces;
    }

    /** Where the second semicolon of an accumulate stands; -1 if there is none. */
    private int resultOf(int from, int to) {
        int depth = 0;
        int semicolons = 0;
        for (int i = from; i < to; i++) {
            depth += bare.charAt(i) == '(' ? 1 : bare.charAt(i) == ')' ? -1 : 0;
            if (depth == 1 && bare.charAt(i) == ';' && ++semicolons == 2) {
                return i;
            }
        }
        return -1;
    }

    private List<Condition.Constraint> constraints(int from, int to, String type) {
        List<Condition.Constraint> found = new ArrayList<>();
        int depth = 0;
        int begin = from;
        for (int i = from; i <= to; i++) {
            char c = i == to ? ',' : bare.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String constraint = text.substring(begin, i);
                if (!constraint.isBlank()) {
                    found.add(new Condition.Constraint(begin + constraint.length() - constraint.stripLeading().length(), constraint.strip(), type));
                }
                begin = i + 1;
            }
        }
        return found;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < bare.length(); i++) {
            depth += bare.charAt(i) == '(' ? 1 : bare.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("A rule that was parsed leaves a parenthesis open at %d.".formatted(open));
    }
}
