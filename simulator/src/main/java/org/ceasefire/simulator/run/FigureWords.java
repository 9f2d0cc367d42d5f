package org.ceasefire.simulator.run;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures of a policy in words, with their units. */
final class FigureWords {
    private FigureWords() {}

    /** The fields of a record in their order, named as in a scenario file: without the unit, which stands behind the figure. */
    static Map<String, String> of(Record figures) {
        Map<String, String> words = new LinkedHashMap<>();
        RecordWords.values(figures).forEach((name, value) -> words.put(RecordWords.kebab(name.replaceFirst("_mm?$", "")), word(name, value)));
        return words;
    }

    /** All of them in one line: {@code apart 2000 m, within 1h}. */
    static String line(Map<String, String> words) {
        return words.entrySet().stream().map(word -> word.getKey() + " " + word.getValue()).collect(Collectors.joining(", "));
    }

    /** A number without a unit in its name is a count, or, if it need not be whole, a share. */
    private static String word(String name, Object value) {
        if (value instanceof Duration duration) {
            return hours(duration);
        }
        if (value instanceof Double number) {
            return name.endsWith("_m") ? plain(number) + " m" : name.endsWith("_mm") ? plain(number) + " mm" : BigDecimal.valueOf(number).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        }
        return value instanceof Collection<?> choices ? list(choices) : value.equals(Integer.MIN_VALUE) ? "any" : RecordWords.word(value);
    }

    /** Choices in order of their words. */
    static String list(Collection<?> choices) {
        return choices.isEmpty() ? "nothing" : choices.stream().map(RecordWords::word).sorted().collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** {@code 24h}, {@code 1h30m}, {@code 45m}, {@code 30s}. */
    static String hours(Duration duration) {
        String words = part(duration.toHours(), "h") + part(duration.toMinutesPart(), "m") + part(duration.toSecondsPart(), "s");
        return words.isEmpty() ? "0h" : words;
    }

    private static String part(long number, String unit) {
        return number > 0 ? number + unit : "";
    }
}
