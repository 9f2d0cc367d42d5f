package org.ceasefire.simulator.scenario.yaml;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.Word;

/** Reads single values: which kind of scalar each type is written as, and how. */
final class Leaves {
    private static final Map<Class<?>, Function<String, ?>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(String.class, text -> text);
        TEXTS.put(Duration.class, Period::parse);
        TEXTS.put(Instant.class, When::date);
        TEXTS.put(When.class, When::parse);
        TEXTS.put(BreachType.class, BreachType::of);
        TEXTS.put(Rate.class, Rate::parse);
        TEXTS.put(LinkRange.class, LinkRange::parse);
        TEXTS.put(ClockTime.class, ClockTime::parse);
        TEXTS.put(SourceGrade.class, SourceGrade::parse);
        TEXTS.put(PhaseReached.class, PhaseReached::parse);
    }

    private Leaves() {}

    /** @throws IllegalArgumentException with a sentence for people, if the scalar does not say such a value */
    static Object parse(Class<?> type, Measure measure, Tree.Scalar scalar) {
        demand(kind(type, measure), scalar);
        if (type.isEnum()) {
            return choice(type, scalar.text());
        }
        if (type == Double.class) {
            return measure.parse(scalar.text());
        }
        if (type == Boolean.class) {
            return scalar.text().equals("true");
        }
        if (type == Long.class || type == Integer.class) {
            return whole(type, scalar.text());
        }
        return text(TEXTS.get(type), scalar.text());
    }

    /** The words of a choice, as people write them. */
    static List<String> words(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Leaves::word).toList();
    }

    static Tree.Kind kind(Class<?> type, Measure measure) {
        if (type == Long.class || type == Integer.class || type == Double.class && measure == Measure.NUMBER) {
            return Tree.Kind.NUMBER;
        }
        return type == Boolean.class ? Tree.Kind.TRUTH : Tree.Kind.TEXT;
    }

    private static void demand(Tree.Kind kind, Tree.Scalar scalar) {
        if (scalar.kind() == kind) {
            return;
        }
        String advice = kind == Tree.Kind.TEXT && scalar.kind() != Tree.Kind.NOTHING ? " Maybe put it in quotes, or add its unit." : "";
        throw new IllegalArgumentException("'%s' is %s; %s is wanted here.%s".formatted(scalar.text(), scalar.kind().words(),
                kind.words(), advice));
    }

    private static Object choice(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> word(constant).equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is not known here.%s".formatted(text,
                        Nearest.advice(text, words(type)))));
    }

    private static String word(Object constant) {
        return constant instanceof Word word ? word.word() : ((Reliability) constant).name();
    }

    private static Object whole(Class<?> type, String text) {
        if (!text.matches("-?\\d{1,18}") || type == Integer.class && (text.startsWith("-") || text.length() > 9)) {
            throw new IllegalArgumentException("'%s' is not a whole number that is allowed here.".formatted(text));
        }
        return type == Integer.class ? (Object) Integer.valueOf(text) : Long.valueOf(text);
    }

    private static Object text(Function<String, ?> reader, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The text is empty.");
        }
        return reader.apply(text);
    }
}
