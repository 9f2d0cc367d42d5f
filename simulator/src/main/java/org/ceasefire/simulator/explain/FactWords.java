package org.ceasefire.simulator.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.run.RecordWords;
import org.ceasefire.vocabulary.Keyed;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Word;

/** Facts and conclusions in words: their type, key and fields, by the names that rules use. */
final class FactWords {
    /** A fact with more fields shows only those that a rule names. */
    private static final int FEW = 5;
    private static final Set<String> TOLD_ELSEWHERE = Set.of("rule", "evidence");

    private final Times times;

    FactWords(Times times) {
        this.times = times;
    }

    /** {@code Existence}: {@code existence}. */
    static String type(Object fact) {
        return RecordWords.kebab(fact.getClass().getSimpleName());
    }

    static String key(Object fact) {
        return fact instanceof Keyed keyed ? keyed.key() : fact instanceof Stated stated ? stated.key() : "";
    }

    /**
     * {@code existence incident-3: standing probable}.
     *
     * @param named the words of the rule that matched it
     */
    String of(Object fact, Set<String> named) {
        if (!(fact instanceof Record made)) {
            return value(fact);
        }
        String key = key(fact);
        List<String> fields = new ArrayList<>();
        RecordComponent[] components = made.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            boolean shown = components.length <= FEW || named.contains(component.getName());
            String value = shown ? value(read(made, component)) : "";
            if (shown && !TOLD_ELSEWHERE.contains(component.getName()) && !List.of(key.split("[/@]")).contains(value) && !key.equals(value)) {
                fields.add(component.getName() + " " + value);
            }
        }
        String head = key.isEmpty() || key.equals(type(fact)) ? type(fact) : type(fact) + " " + key;
        return times.readable(head) + (fields.isEmpty() ? "" : ": " + String.join(", ", fields));
    }

    String value(Object value) {
        if (value instanceof Word word) {
            return word.word();
        } else if (value instanceof Instant instant) {
            return times.full(instant);
        } else if (value instanceof Duration span) {
            return Times.span(span);
        } else if (value instanceof Double number) {
            return number.isInfinite() ? "any" : new BigDecimal(number).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
        } else if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "none" : String.join(", ", many.stream().map(this::value).sorted().toList());
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::value).orElse("none");
        }
        return value == null || value.toString().isEmpty() ? "none" : value.toString();
    }

    private static Object read(Record made, RecordComponent component) {
        try {
            return component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The vocabulary's records can be read by everybody; %s cannot.".formatted(made), e);
        }
    }
}
