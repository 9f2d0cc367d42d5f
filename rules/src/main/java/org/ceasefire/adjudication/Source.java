package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule file, and where in it something stands. */
final class Source {
    private static final Pattern WORD = Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'|(\\$?[A-Za-z_][A-Za-z0-9_]*)");
    private final RuleFile file;

    Source(RuleFile file) {
        this.file = file;
    }

    /** A problem at the first place, from an offset on, where a text stands; at the offset itself if it stands nowhere. */
    RuleProblem problem(int from, String text, String message) {
        Matcher matcher = Pattern.compile("(?<![\\w$])" + Pattern.quote(text) + "(?!\\w)").matcher(file.text());
        int at = matcher.find(from) ? matcher.start() : from;
        return new RuleProblem(file.name(), lineOf(at), columnOf(at), message);
    }

    int lineOf(int offset) {
        return (int) file.text().substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    int columnOf(int offset) {
        return offset - file.text().substring(0, offset).lastIndexOf('\n');
    }

    /** The offset at which a rule begins; 0 if it cannot be found. */
    int startOf(String rule) {
        Matcher matcher = Pattern.compile("(?m)^\\s*rule\\s+\"?" + Pattern.quote(rule) + "\"?(?!\\w)").matcher(file.text());
        return matcher.find() ? matcher.end() - rule.length() - 1 : 0;
    }

    /** The comment that stands right above a rule, as one sentence; empty if there is none. */
    String sentenceAbove(String rule) {
        String[] lines = file.text().substring(0, Math.max(startOf(rule), 0)).split("\n", -1);
        List<String> sentence = new ArrayList<>();
        for (int i = lines.length - 2; i >= 0 && lines[i].strip().startsWith("//"); i--) {
            sentence.add(0, lines[i].strip().substring(2).strip());
        }
        return String.join(" ", sentence);
    }

    /** The words of an expression: names and keywords, without what stands in quotes. */
    static List<String> words(String expression) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(expression);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                words.add(matcher.group(1));
            }
        }
        return words;
    }
}
