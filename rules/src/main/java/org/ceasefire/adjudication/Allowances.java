package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comment above a rule lets stand: {@code // lint:allow ID because REASON}, a line of its own. Errors cannot be let stand. */
final class Allowances {
    /** How such a line begins, behind its slashes. */
    static final String MARK = "lint:allow";
    private static final Pattern FORM = Pattern.compile(MARK + "\\s+(\\S+)(?:\\s+because\\s+(\\S.*))?");

    /**
     * A line that allows something.
     *
     * @param line at which line of the file it stands
     * @param allowed what it names; empty if there is no such lint
     */
    private record Allowance(ParsedRule rule, int line, int column, String written, Optional<Lint> allowed, boolean reasoned) {

        boolean covers(RuleProblem problem) {
            return reasoned && allowed.filter(lint -> lint == problem.lint()).isPresent() && !problem.refuses() && rule.holds(problem);
        }

        RuleProblem problem(Lint lint, String message) {
            return new RuleProblem(rule.file().name(), line, column, lint, message);
        }
    }

    private Allowances() {}

    /** The problems that are left when what is allowed is taken away, and those of the allowances themselves. */
    static List<RuleProblem> left(List<ParsedRule> rules, List<RuleProblem> problems) {
        List<Allowance> allowances = new ArrayList<>();
        rules.forEach(rule -> allowances.addAll(above(rule)));
        List<RuleProblem> left = new ArrayList<>(problems.stream().filter(problem -> allowances.stream().noneMatch(each -> each.covers(problem))).toList());
        for (Allowance allowance : allowances) {
            if (!allowance.reasoned) {
                left.add(allowance.problem(Lint.ALLOWANCE_WITHOUT_REASON, "This allows nothing without a reason. Maybe: // %s %s because ..."
                        .formatted(MARK, allowance.written)));
            } else if (problems.stream().noneMatch(allowance::covers)) {
                left.add(allowance.problem(Lint.IDLE_ALLOWANCE, idle(allowance)));
            }
        }
        return left;
    }

    private static String idle(Allowance allowance) {
        if (allowance.allowed.isEmpty()) {
            return "There is no lint '%s'. Maybe '%s'.".formatted(allowance.written,
                    Nearest.to(allowance.written, Arrays.stream(Lint.values()).map(Lint::id).toList()));
        }
        return allowance.allowed.get().severity() == Lint.Severity.ERROR
                ? "'%s' is an error and cannot be allowed. Maybe mend the rule.".formatted(allowance.written)
                : "There is nothing here to allow by '%s'. Maybe leave the line out.".formatted(allowance.written);
    }

    private static List<Allowance> above(ParsedRule rule) {
        List<Allowance> allowances = new ArrayList<>();
        List<String> comment = rule.source().commentAbove(rule.offset());
        for (int i = 0; i < comment.size(); i++) {
            if (comment.get(i).startsWith(MARK)) {
                Matcher form = FORM.matcher(comment.get(i));
                boolean formed = form.matches();
                String written = formed ? form.group(1) : comment.get(i).substring(MARK.length()).strip().split("\\s", 2)[0];
                Optional<Lint> lint = Arrays.stream(Lint.values()).filter(each -> each.id().equals(written)).findFirst();
                int line = rule.source().lineOf(rule.offset()) - comment.size() + i;
                allowances.add(new Allowance(rule, line, 1, written, lint, formed && form.group(2) != null));
            }
        }
        return allowances;
    }
}
