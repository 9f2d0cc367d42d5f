package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outer shape of a rule file: package, imports, and rules of {@code rule ... when ... then ... end} with their parentheses closed. Asked only
 * where the engine's parser gives up: it says where it could not go on, which is seldom where something is missing.
 */
final class Shape {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*|[()]");
    private static final List<String> OUTSIDE = List.of("package", "unit", "import", "global", "declare", "function", "query", "rule", "dialect");

    private enum Part { OUTSIDE, HEAD, WHEN, THEN }

    private final Source source;
    private final String text;
    private final List<RuleProblem> problems = new ArrayList<>();
    /** Where the parentheses that are open were opened. */
    private final List<Integer> open = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    /** Where the last word of a line outside of the rules ended; what stands behind a keyword there is not looked at. */
    private int lineSeen = -1;

    private Shape(RuleFile file) {
        source = new Source(file);
        text = bare(file.text());
    }

    /** What is missing or too much; empty if the shape is right, so that something else must be wrong. */
    static List<RuleProblem> problems(RuleFile file) {
        Shape shape = new Shape(file);
        if (shape.problems.isEmpty()) {
            shape.walk();
        }
        return shape.problems;
    }

    /** The text with comments and what stands in quotes blanked out, each character in its place. */
    private String bare(String written) {
        StringBuilder bare = new StringBuilder(written);
        for (int at = 0; at < bare.length(); at++) {
            int end = at;
            if (written.startsWith("//", at)) {
                end = lineEnd(written, at);
            } else if (written.startsWith("/*", at)) {
                int close = written.indexOf("*/", at + 2);
                end = close < 0 ? written.length() : close + 2;
            } else if (written.charAt(at) == '"') {
                end = quoted(written, at);
            }
            for (int i = at; i < end; i++) {
                bare.setCharAt(i, bare.charAt(i) == '\n' ? '\n' : ' ');
            }
            at = Math.max(at, end - 1);
        }
        return bare.toString();
    }

    private int quoted(String written, int at) {
        int line = lineEnd(written, at);
        int close = written.indexOf('"', at + 1);
        if (close >= 0 && close < line) {
            return close + 1;
        }
        problem(at, "A quote is not closed on its line. Maybe '\"' behind its last word.");
        return line;
    }

    private static int lineEnd(String written, int at) {
        int end = written.indexOf('\n', at);
        return end < 0 ? written.length() : end;
    }

    private void walk() {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            word(words.group(), words.start());
        }
        end(text.length());
    }

    private void word(String word, int at) {
        switch (part) {
            case OUTSIDE -> outside(word, at);
            case HEAD -> head(word, at);
            case WHEN -> when(word, at);
            case THEN -> then(word, at);
        }
    }

    private void outside(String word, int at) {
        if (lineEnd(text, at) == lineSeen) {
            return;
        }
        lineSeen = lineEnd(text, at);
        if (word.equals("rule")) {
            part = Part.HEAD;
        } else if (!OUTSIDE.contains(word)) {
            String nearest = Nearest.to(word, List.of("package", "import", "rule"));
            boolean misspelt = Nearest.distance(word, nearest) <= 2;
            problem(at, "A rule file has no '%s' here. Maybe '%s'.".formatted(word, misspelt ? nearest : "package', 'import' or 'rule"));
            part = misspelt && nearest.equals("rule") ? Part.HEAD : part;
        }
    }

    private void head(String word, int at) {
        if (word.equals("when")) {
            part = Part.WHEN;
        } else if (word.equals("then") || word.equals("end") || Vocabulary.type(word) != null && text.startsWith("(", at + word.length())) {
            problem(at, "The rule has no 'when'. Maybe write it above its conditions.");
            part = word.equals("then") ? Part.THEN : word.equals("end") ? Part.OUTSIDE : Part.WHEN;
        }
    }

    private void when(String word, int at) {
        switch (word) {
            case "(" -> open.add(at);
            case ")" -> close(at);
            case "then" -> leave(Part.THEN);
            case "insertLogical", "end" -> {
                leave(word.equals("end") ? Part.OUTSIDE : Part.THEN);
                problem(at, "The rule has no 'then'. Maybe write it above its conclusion.");
            }
            case "rule" -> {
                end(at);
                part = Part.HEAD;
            }
            default -> { }
        }
    }

    private void then(String word, int at) {
        if (word.equals("end")) {
            leave(Part.OUTSIDE);
        } else if (word.equals("rule") && text.substring(0, at).endsWith("\n")) {
            end(at);
            part = Part.HEAD;
        }
    }

    /** The file, or a rule that another follows, is over. */
    private void end(int at) {
        if (part != Part.OUTSIDE) {
            boolean when = part != Part.THEN;
            leave(Part.OUTSIDE);
            problem(lastWritten(at), when ? "The rule breaks off. Maybe it lacks 'when', 'then' or 'end'." : "The rule has no 'end'. Maybe write it below its conclusion.");
        }
    }

    private void close(int at) {
        if (open.isEmpty()) {
            problem(at, "This parenthesis closes nothing. Maybe leave it out.");
        } else {
            open.remove(open.size() - 1);
        }
    }

    private void leave(Part next) {
        if (!open.isEmpty()) {
            problem(open.get(open.size() - 1), "This parenthesis is not closed. Maybe ')' at the end of the condition.");
        }
        open.clear();
        lineSeen = -1;
        part = next;
    }

    /** The character behind the last that is written before a place. */
    private int lastWritten(int before) {
        int last = before;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void problem(int at, String message) {
        problems.add(source.problem(at, Lint.SYNTAX, message));
    }
}
