package org.ceasefire.adjudication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a law uses a type of the vocabulary.
 *
 * @param example the shortest condition on it that says something; of what is only concluded, the conclusion; of a choice, a condition that names it
 * @param concluded the files in which it is
 * @param used the files in which conditions are about it, or a choice is named
 */
record Usage(Optional<String> example, List<String> concluded, List<String> used) {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    /** What stands between parentheses, with parentheses in it two deep. */
    private static final String INSIDE = "\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)";

    static Usage of(String type, List<RuleFile> law) {
        String condition = "(?<!new )(?<![\\w.])" + type + INSIDE;
        String conclusion = "insertLogical\\(new " + type + INSIDE + "\\);";
        String choice = "\\b\\w+" + "\\((?:[^()]|\\([^()]*\\))*?\\b" + type + "\\.[A-Z](?:[^()]|\\([^()]*\\))*\\)";
        Optional<String> example = shortest(condition, law).or(() -> shortest(conclusion, law)).or(() -> shortest(choice, law));
        return new Usage(example, files("new " + type + "\\(", law), files("(?<!new )(?<![\\w.])" + type + "[(.]", law));
    }

    private static Optional<String> shortest(String pattern, List<RuleFile> law) {
        return law.stream().flatMap(file -> matches(pattern, file)).map(found -> found.replaceAll("\\s*\\n\\s*", " "))
                .filter(found -> !found.endsWith("()")).min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static List<String> files(String pattern, List<RuleFile> law) {
        return law.stream().filter(file -> matches(pattern, file).findAny().isPresent()).map(RuleFile::name).sorted().toList();
    }

    private static Stream<String> matches(String pattern, RuleFile file) {
        return Pattern.compile(pattern).matcher(COMMENT.matcher(file.text()).replaceAll("")).results().map(result -> result.group());
    }
}
