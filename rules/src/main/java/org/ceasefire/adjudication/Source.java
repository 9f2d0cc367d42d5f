package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule file, and where in it something stands. */
final class Source {
    private final RuleFile file;

    Source(RuleFile file) {
        this.file = file;
    }

    /** A problem at the first place of a stretch of the file where a text stands; at its beginning if it stands nowhere. */
    RuleProblem problem(int from, int to, String text, String message) {
        String before = Character.isLetterOrDigit(text.charAt(0)) ? "(?<![\\w$])" : "";
        String after = Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? "(?!\\w)" : "";
        Matcher matcher = Pattern.compile(before + Pattern.quote(text) + after).matcher(file.text()).region(from, to).useTransparentBounds(true);
        int at = matcher.find() ? matcher.start() : from;
        return new RuleProblem(file.name(), lineOf(at), columnOf(at), message);
    }

    /** A problem at the first place in the file where a text stands. */
    RuleProblem problem(String text, String message) {
        return problem(0, file.text().length(), text, message);
    }

    int lineOf(int offset) {
        return (int) file.text().substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    int columnOf(int offset) {
        return offset - file.text().substring(0, offset).lastIndexOf('\n');
    }

    /** The comment that stands right above a rule, as one sentence; empty if there is none. */
    String sentenceAbove(int offset) {
        String[] lines = file.text().substring(0, offset).split("\n", -1);
        List<String> sentence = new ArrayList<>();
        for (int i = lines.length - 2; i >= 0 && lines[i].strip().startsWith("//"); i--) {
            sentence.add(0, lines[i].strip().substring(2).strip());
        }
        return String.join(" ", sentence);
    }
}
