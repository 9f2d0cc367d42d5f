package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule file, and where in it something stands. */
final class Source {
    private final RuleFile file;

    Source(RuleFile file) {
        this.file = file;
    }

    /** Where a text first stands in a stretch of the file, as a word of its own. */
    OptionalInt find(int from, int to, String text) {
        String before = Character.isLetterOrDigit(text.charAt(0)) ? "(?<![\\w$])" : "";
        String after = Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? "(?!\\w)" : "";
        Matcher matcher = Pattern.compile(before + Pattern.quote(text) + after).matcher(file.text()).region(from, to).useTransparentBounds(true);
        return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }

    /** A problem at a character, counted from 0. */
    RuleProblem problem(int at, Lint lint, String message) {
        return new RuleProblem(file.name(), lineOf(at), columnOf(at), lint, message);
    }

    /** A problem at the first place in the file where a text stands. */
    RuleProblem problem(String text, Lint lint, String message) {
        return problem(find(0, file.text().length(), text).orElse(0), lint, message);
    }

    int lineOf(int offset) {
        return (int) file.text().substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    int columnOf(int offset) {
        return offset - file.text().substring(0, offset).lastIndexOf('\n');
    }

    /** Where a place given as line and column is. */
    int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = file.text().indexOf('\n', start) + 1;
        }
        return Math.min(start + Math.max(column, 1) - 1, file.text().length());
    }

    /** The comment that stands right above a rule, as one sentence; empty if there is none. What the linter is to allow is not part of it. */
    String sentenceAbove(int offset) {
        return String.join(" ", commentAbove(offset).stream().filter(line -> !line.startsWith(Allowances.MARK)).toList());
    }

    /** The lines of the comment that stands right above a rule, without their slashes. */
    List<String> commentAbove(int offset) {
        String[] lines = file.text().substring(0, offset).split("\n", -1);
        List<String> comment = new ArrayList<>();
        for (int i = lines.length - 2; i >= 0 && lines[i].strip().startsWith("//"); i--) {
            comment.add(0, lines[i].strip().substring(2).strip());
        }
        return comment;
    }
}
