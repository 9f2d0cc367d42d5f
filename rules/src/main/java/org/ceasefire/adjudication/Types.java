package org.ceasefire.adjudication;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.adjudication.ConditionWalk.Constraint;
import org.ceasefire.adjudication.ConditionWalk.Pattern;
import org.ceasefire.adjudication.ConditionWalk.Stretch;

/** Whether fields are compared with values of their own type, and conclusions made of the arguments that they have. */
final class Types {
    private final ParsedRule rule;
    private final Map<String, Class<?>> variables = new TreeMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private Types(ParsedRule rule) {
        this.rule = rule;
    }

    static List<RuleProblem> problems(ParsedRule rule) {
        Types types = new Types(rule);
        rule.patterns().forEach(types::name);
        rule.patterns().forEach(types::pattern);
        Conclusion.of(rule.descr().getConsequence()).ifPresent(types::conclusion);
        return types.problems;
    }

    private void name(Pattern pattern) {
        Class<?> type = Vocabulary.type(pattern.type());
        if (type == null) {
            return;
        }
        if (!pattern.name().isEmpty()) {
            variables.put(pattern.name(), type);
        }
        for (Constraint constraint : pattern.asked()) {
            Class<?> answer = Variables.binds(constraint).isEmpty() ? null : Vocabulary.answer(type, Variables.asks(constraint));
            if (answer != null) {
                variables.put(Variables.binds(constraint), answer);
            }
        }
    }

    private void pattern(Pattern pattern) {
        Class<?> type = Vocabulary.type(pattern.type());
        for (Constraint constraint : pattern.asked()) {
            for (List<Comparison> together : Comparison.alternatives(Variables.asks(constraint))) {
                together.forEach(comparison -> compare(type, comparison, constraint.at()));
            }
        }
    }

    private void compare(Class<?> type, Comparison comparison, Stretch at) {
        Class<?> field = comparison.field().startsWith("$") ? variables.get(comparison.field())
                : type == null ? null : Vocabulary.answer(type, comparison.field());
        if (field == null) {
            return;
        }
        for (String value : comparison.values()) {
            Class<?> other = typeOf(value);
            if (value.matches("[A-Za-z_]\\w*") && other == null && Vocabulary.choices(field).contains(value)) {
                problems.add(rule.problem(at, value, Lint.WRONG_TYPES, "%s means nothing by itself. Maybe '%s.%s'."
                        .formatted(value, field.getSimpleName(), value)));
            } else if (other != null && (!fits(field, other) || cutOff(field, value))) {
                problems.add(rule.problem(at, value, Lint.WRONG_TYPES, "%s is %s, but %s is %s. Maybe %s.".formatted(
                        comparison.field(), words(field), value, words(other), advice(field, other, comparison, value))));
            }
        }
    }

    private static String advice(Class<?> field, Class<?> other, Comparison comparison, String value) {
        if (other == String.class && !Vocabulary.choices(field).isEmpty()) {
            String written = value.replace("\"", "").replace("'", "").toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            boolean open = field == org.ceasefire.vocabulary.BreachType.class && !Vocabulary.choices(field).contains(written);
            return open ? "'%s.word %s %s'".formatted(comparison.field(), comparison.operator(), value)
                    : "'%s.%s'".formatted(field.getSimpleName(), Nearest.to(written, Vocabulary.choices(field)));
        }
        if (field == String.class && other == int.class) {
            return "'\"%s\"', in quotes".formatted(value);
        }
        return "compare it with %s".formatted(words(field));
    }

    private void conclusion(Conclusion conclusion) {
        Class<?> type = Vocabulary.type(conclusion.type());
        if (type == null || !type.isRecord() || !Vocabulary.concluded(type)) {
            return;
        }
        List<String> said = conclusion.arguments().arguments();
        if (Arrays.stream(type.getConstructors()).noneMatch(each -> takes(each, said))) {
            Stretch then = new Stretch(rule.then() + "then".length(), rule.offset() + rule.text().length());
            problems.add(rule.problem(then, conclusion.type(), Lint.WRONG_ARGUMENTS, "%s is not made of (%s). Maybe %s.".formatted(
                    conclusion.type(), String.join(", ", said.stream().map(this::described).toList()), made(type))));
        }
    }

    private boolean takes(Constructor<?> constructor, List<String> said) {
        Class<?>[] wanted = constructor.getParameterTypes();
        boolean more = constructor.isVarArgs();
        if (more ? said.size() < wanted.length - 1 : said.size() != wanted.length) {
            return false;
        }
        for (int i = 0; i < said.size(); i++) {
            Class<?> one = more && i >= wanted.length - 1 ? wanted[wanted.length - 1].getComponentType() : wanted[i];
            Class<?> given = typeOf(said.get(i));
            if (given != null && !passes(one, given)) {
                return false;
            }
        }
        return true;
    }

    /** A number is passed where at least as wide a one is wanted. */
    private static boolean passes(Class<?> wanted, Class<?> given) {
        return number(wanted) && number(given) ? whole(given) || !whole(wanted) : wanted.isAssignableFrom(given) || wanted == boxed(given);
    }

    private String described(String argument) {
        Class<?> type = typeOf(argument);
        return type == null || argument.startsWith(type.getSimpleName()) ? argument : type.getSimpleName() + " " + argument;
    }

    /** The shortest way to make it, with the names of its parts. */
    private static String made(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            String several = component.getType() == List.class ? "String... " : component.getType().getSimpleName() + " ";
            parts.add(several + component.getName());
        }
        return "new %s(%s)".formatted(type.getSimpleName(), String.join(", ", parts));
    }

    /** Null if it is worked out, or could be of any type. */
    private Class<?> typeOf(String value) {
        if (value.matches("\"[^\"]*\"|'[^']*'")) {
            return String.class;
        }
        if (value.matches("-?\\d+[lL]?")) {
            return int.class;
        }
        if (value.matches("-?\\d+(\\.\\d+)?[dDfF]?")) {
            return double.class;
        }
        if (value.equals("true") || value.equals("false")) {
            return boolean.class;
        }
        return value.matches("[A-Z]\\w*\\.[A-Z]\\w*") ? Vocabulary.type(value.substring(0, value.indexOf('.'))) : variables.get(value);
    }

    /** A fraction written behind a field of whole numbers is cut off by the engine without a word. */
    private static boolean cutOff(Class<?> field, String value) {
        return whole(field) && value.matches("-?\\d+\\.\\d+\\w?");
    }

    private static boolean fits(Class<?> field, Class<?> other) {
        if (number(field) && number(other)) {
            return true;
        }
        return boxed(field).isAssignableFrom(boxed(other)) || boxed(other).isAssignableFrom(boxed(field));
    }

    private static boolean number(Class<?> type) {
        return Number.class.isAssignableFrom(boxed(type));
    }

    private static boolean whole(Class<?> type) {
        return List.of(Integer.class, Long.class).contains(boxed(type));
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static String words(Class<?> type) {
        if (number(type)) {
            return whole(type) ? "a whole number" : "a number";
        }
        if (type == String.class || boxed(type) == Boolean.class) {
            return type == String.class ? "text" : "true or false";
        }
        return (Vocabulary.choices(type).isEmpty() ? "of type " : "a choice of ") + type.getSimpleName();
    }
}
