package org.ceasefire.adjudication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A mistake that people make, in a rule that is otherwise right.
 *
 * @param text the rule file with the mistake
 * @param edits how it came about, as in {@code mistakes.txt}
 * @param expected what is to be said about it: {@code LINE:COLUMN ID MESSAGE}
 */
record Mistake(String what, String text, List<String> edits, List<String> expected) {
    private static final Path FILE = Path.of("src", "test", "resources", "mistakes.txt");

    static List<Mistake> all() {
        try {
            String[] parts = Files.readString(FILE).split("\n### ");
            String right = parts[0].substring(parts[0].indexOf("package"));
            return Arrays.stream(parts).skip(1).map(part -> of(right, part.lines().filter(line -> !line.isBlank()).toList())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mistake of(String right, List<String> lines) {
        String text = right.endsWith("\n") ? right : right + "\n";
        List<String> expected = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("- ")) {
                text = edited(text, plain(lines.get(i)), plain(lines.get(i + 1)), lines.get(0));
            } else if (lines.get(i).startsWith("> ")) {
                expected.add(lines.get(i).substring(2));
            }
        }
        return new Mistake(lines.get(0), text, lines.stream().filter(line -> line.matches("[-+]( .*)?")).toList(), expected);
    }

    private static String plain(String line) {
        return line.substring(Math.min(2, line.length())).replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
    }

    private static String edited(String text, String from, String to, String what) {
        if (from.equals("all lines")) {
            return text.replace("\n", to);
        }
        if (!text.contains(from)) {
            throw new IllegalArgumentException("%s: there is no '%s' in the rule".formatted(what, from));
        }
        return text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    }

    /** What is said about it. */
    List<String> said() {
        return Linter.lint(List.of(new RuleFile("x.drl", text)), Law.NOWHERE, file -> true).problems().stream().filter(RuleProblem::refuses)
                .map(each -> "%d:%d %s %s".formatted(Math.max(each.line(), 1), Math.max(each.column(), 1), each.lint().id(), each.message())).toList();
    }

    @Override
    public String toString() {
        return what;
    }
}
