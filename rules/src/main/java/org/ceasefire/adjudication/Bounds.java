package org.ceasefire.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.adjudication.ConditionWalk.Constraint;
import org.ceasefire.adjudication.ConditionWalk.Pattern;

/**
 * What is asked of one field of a fact, and whether any value could answer it. Tried on values: those that are written, one between each two of
 * them and one beyond; for a field of named choices on all of them.
 */
final class Bounds {
    /** A comparison, and where it stands. */
    private record Asked(Comparison comparison, Constraint at) {}

    private final ParsedRule rule;
    private final Class<?> type;
    private final List<RuleProblem> problems = new ArrayList<>();

    private Bounds(ParsedRule rule, Class<?> type) {
        this.rule = rule;
        this.type = type;
    }

    /** What can never hold in a pattern, or always does. */
    static List<RuleProblem> problems(ParsedRule rule, Pattern pattern) {
        Bounds bounds = new Bounds(rule, Vocabulary.type(pattern.type()));
        Map<String, List<Asked>> together = new LinkedHashMap<>();
        for (Constraint constraint : pattern.asked()) {
            List<List<Comparison>> alternatives = Comparison.alternatives(Variables.asks(constraint));
            if (alternatives.size() == 1) {
                alternatives.get(0).forEach(each -> bounds.group(together, new Asked(each, constraint)));
                flag(constraint).ifPresent(each -> bounds.group(together, new Asked(each, constraint)));
            } else if (Comparison.plain(Variables.asks(constraint))) {
                bounds.either(alternatives, constraint);
            }
        }
        together.values().forEach(bounds::all);
        return bounds.problems;
    }

    private static Optional<Comparison> flag(Constraint constraint) {
        List<String> tokens = new Expression(constraint.text()).tokens();
        boolean denied = tokens.size() == 2 && tokens.get(0).equals("!");
        if (tokens.size() != (denied ? 2 : 1)) {
            return Optional.empty();
        }
        return Optional.of(new Comparison(tokens.get(denied ? 1 : 0), "==", List.of(denied ? "false" : "true")));
    }

    /** By field, and apart what is compared with numbers, with choices, and with each variable: nothing is known of how these lie to one another. */
    private void group(Map<String, List<Asked>> together, Asked asked) {
        Comparison comparison = asked.comparison;
        Set<String> kinds = new TreeSet<>();
        comparison.values().forEach(value -> kinds.add(kind(value)));
        // How choices and texts lie to one another is not known here.
        boolean isOrdered = comparison.operator().matches("[<>]=?") && kinds.contains("choice");
        if (kinds.size() == 1 && !isOrdered) {
            together.computeIfAbsent(comparison.field() + " " + kinds.iterator().next(), key -> new ArrayList<>()).add(asked);
        }
    }

    private static String kind(String value) {
        return value.startsWith("$") ? value : number(value) ? "number" : "choice";
    }

    private static boolean number(String value) {
        return value.matches("-?\\d+(\\.\\d+)?\\w?");
    }

    /** All of it must hold. */
    private void all(List<Asked> asked) {
        for (int i = 1; i <= asked.size(); i++) {
            List<Comparison> upTo = asked.subList(0, i).stream().map(Asked::comparison).toList();
            if (samples(upTo).stream().noneMatch(value -> upTo.stream().allMatch(each -> holds(each, value)))) {
                problem(asked.get(i - 1), Lint.NEVER_HOLDS, "This can never hold%s. Maybe one of the bounds is turned round.", i > 1);
                return;
            }
        }
        List<Asked> left = new ArrayList<>(asked);
        for (int i = left.size() - 1; i >= 0; i--) {
            Comparison one = left.get(i).comparison;
            List<Comparison> others = left.stream().map(Asked::comparison).filter(each -> each != one).toList();
            List<Comparison> every = left.stream().map(Asked::comparison).toList();
            if (samples(every).stream().filter(value -> others.stream().allMatch(each -> holds(each, value))).allMatch(value -> holds(one, value))) {
                problem(left.remove(i), Lint.ALWAYS_HOLDS, "This always holds%s. Maybe leave it out, or turn it round.", !others.isEmpty());
            }
        }
    }

    /** One of them must hold. */
    private void either(List<List<Comparison>> alternatives, Constraint at) {
        List<Comparison> every = alternatives.stream().flatMap(List::stream).toList();
        boolean oneField = every.stream().map(each -> each.field() + " " + kind(each.values().get(0))).distinct().count() == 1;
        boolean isOrdered = every.stream().anyMatch(each -> each.operator().matches("[<>]=?") && kind(each.values().get(0)).equals("choice"));
        if (oneField && !isOrdered && samples(every).stream().allMatch(value -> alternatives.stream()
                .anyMatch(together -> together.stream().allMatch(each -> holds(each, value))))) {
            problem(new Asked(every.get(0), at), Lint.ALWAYS_HOLDS, "One of these always holds%s. Maybe '&&' instead of '||'.", false);
        }
    }

    private void problem(Asked asked, Lint lint, String message, boolean beside) {
        String text = Variables.asks(asked.at);
        problems.add(rule.problem(asked.at.at(), text.substring(0, Math.min(1, text.length())).isBlank() ? "" : asked.comparison.field(), lint,
                message.formatted(beside ? " beside what else is asked of '%s'".formatted(asked.comparison.field()) : "")));
    }

    /** Values that tell apart whatever these comparisons can tell apart. A variable counts as 0. */
    private List<String> samples(List<Comparison> comparisons) {
        Set<String> written = new TreeSet<>();
        comparisons.forEach(each -> written.addAll(each.values()));
        if (kind(written.iterator().next()).equals("choice")) {
            return choices(comparisons.get(0).field(), written);
        }
        double step = whole(comparisons.get(0).field()) ? 1 : 0.5;
        TreeSet<Double> points = new TreeSet<>();
        for (String value : written) {
            points.addAll(List.of(value(value) - step, value(value), value(value) + step));
        }
        List<Double> sorted = List.copyOf(points);
        for (int i = 1; i < sorted.size() && step < 1; i++) {
            points.add((sorted.get(i - 1) + sorted.get(i)) / 2);
        }
        return points.stream().map(point -> BigDecimal.valueOf(point).toPlainString()).toList();
    }

    private List<String> choices(String field, Set<String> written) {
        Set<String> samples = new TreeSet<>(written);
        Class<?> answer = type == null ? null : Vocabulary.answer(type, field);
        if (answer != null && answer.isEnum()) {
            Vocabulary.choices(answer).forEach(choice -> samples.add(answer.getSimpleName() + "." + choice));
        } else if (answer == boolean.class) {
            samples.addAll(List.of("true", "false"));
        } else {
            samples.add("something else");
        }
        return List.copyOf(samples);
    }

    private boolean whole(String field) {
        Class<?> answer = type == null ? null : Vocabulary.answer(type, field);
        return answer == int.class || answer == long.class;
    }

    private static double value(String written) {
        return written.startsWith("$") ? 0 : Double.parseDouble(written.replaceAll("[dDlLfF]$", ""));
    }

    private static boolean holds(Comparison comparison, String sample) {
        boolean numeric = number(sample) && !kind(comparison.values().get(0)).equals("choice");
        return switch (comparison.operator()) {
            case "==", "in" -> comparison.values().stream().anyMatch(value -> same(value, sample, numeric));
            case "!=", "not in" -> comparison.values().stream().noneMatch(value -> same(value, sample, numeric));
            default -> !numeric || ordered(comparison.operator(), Double.compare(Double.parseDouble(sample), value(comparison.values().get(0))));
        };
    }

    private static boolean same(String value, String sample, boolean numeric) {
        return numeric ? value(value) == Double.parseDouble(sample) : value.equals(sample);
    }

    private static boolean ordered(String operator, int compared) {
        return switch (operator) {
            case "<" -> compared < 0;
            case ">" -> compared > 0;
            case "<=" -> compared <= 0;
            default -> compared >= 0;
        };
    }
}
