package org.ceasefire.adjudication;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;

/** Says in a sentence what the engine's parser could not read, and what was probably meant. */
final class Syntax {
    private static final Pattern INPUT = Pattern.compile("at input '([^']*)'|mismatched input '([^']*)'");
    private static final List<String> ELSEWHERE = List.of("and", "or", "not", "exists", "when", "then", "end");
    private final RuleFile file;
    private final Source source;

    private Syntax(RuleFile file) {
        this.file = file;
        this.source = new Source(file);
    }

    /** What is wrong with a file that the parser refuses: what is missing in its shape, or else what the parser stumbled over first. */
    static List<RuleProblem> problems(RuleFile file, List<DroolsError> errors) {
        List<RuleProblem> shape = Shape.problems(file);
        return shape.isEmpty() ? List.of(new Syntax(file).first(errors)) : shape;
    }

    private RuleProblem first(List<DroolsError> errors) {
        ParserError error = errors.stream().filter(ParserError.class::isInstance).map(ParserError.class::cast).filter(each -> each.getRow() > 0)
                .findFirst().orElse(null);
        if (error == null) {
            return new RuleProblem(file.name(), 0, 0, Lint.SYNTAX, "This is not DRL. Maybe it is another kind of file.");
        }
        Matcher input = INPUT.matcher(error.getMessage());
        String stumbled = !input.find() ? "" : input.group(1) == null ? input.group(2) : input.group(1);
        int at = source.offset(error.getRow(), error.getCol() + 1);
        return said(stumbled, at);
    }

    private RuleProblem said(String stumbled, int at) {
        String text = file.text();
        String before = text.substring(0, at).stripTrailing();
        if (stumbled.equals("=") && before.endsWith("=")) {
            return problem(before.length() - 1, "'==' stands here with another '='. Maybe '=='.");
        }
        if (stumbled.equals("=")) {
            String behind = text.substring(Math.min(at + 1, text.length())).stripLeading();
            return behind.startsWith(">") || behind.startsWith("<") ? problem(at, "'=%1$s' compares nothing. Maybe '%1$s='.".formatted(behind.charAt(0)))
                    : problem(at, "'=' compares nothing. Maybe '=='.");
        }
        if (stumbled.equals(">") && before.endsWith("<")) {
            return problem(before.length() - 1, "'<>' compares nothing. Maybe '!='.");
        }
        if (stumbled.equals("and") || stumbled.equals("or")) {
            return problem(at, "'%s' stands between facts, not between fields. Maybe '%s'.".formatted(stumbled, stumbled.equals("and") ? "," : "||"));
        }
        if (stumbled.equals(",")) {
            return problem(at, "There is no ',' between facts. Maybe leave it out: conditions stand one below the other.");
        }
        return word(stumbled, at, before);
    }

    private RuleProblem word(String stumbled, int at, String before) {
        Matcher last = Pattern.compile("(\\S+)$").matcher(before);
        String previous = last.find() ? last.group(1) : "";
        String small = previous.toLowerCase(java.util.Locale.ROOT);
        if (!previous.equals(small) && ELSEWHERE.contains(small)) {
            return problem(before.length() - previous.length(), "'%s' is no word of DRL. Maybe '%s'.".formatted(previous, small));
        }
        boolean name = stumbled.matches("\\$?[A-Za-z]\\w*") && !ELSEWHERE.contains(stumbled);
        if (name && previous.matches(".*[\\w$\")]$")) {
            return problem(at, "Something is missing before '%s'. Maybe a comma between '%s' and '%s'.".formatted(stumbled, previous, stumbled));
        }
        return problem(at, stumbled.isEmpty() || stumbled.startsWith("<eof")
                ? "The file ends in the middle of a rule. Maybe something above is not closed."
                : "'%s' does not belong here. Maybe something is missing just before.".formatted(stumbled));
    }

    private RuleProblem problem(int at, String message) {
        return source.problem(at, Lint.SYNTAX, message);
    }
}
