package org.ceasefire.simulator.workbench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.ceasefire.incidents.Correlation;
import org.ceasefire.simulator.scenario.Records;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Word;

/** Every threshold of the law that a scenario carries, and the nearest other values that it could have. */
final class Thresholds {
    /**
     * A threshold with another value.
     *
     * @param threshold its name
     * @param shipped the value that presets give it
     * @param value the other value
     * @param change puts that into a scenario, unless the scenario has set the threshold itself
     */
    record Change(String threshold, Object shipped, Object value, UnaryOperator<Scenario> change) {}

    private final Scenario shipped;
    private final List<Change> changes = new ArrayList<>();

    private Thresholds(Scenario shipped) {
        this.shipped = shipped;
    }

    /** All changes, two for most thresholds: to the one side and to the other. */
    static List<Change> of(Scenario shipped) {
        Thresholds all = new Thresholds(shipped);
        all.each("policy", List.of(), scenario -> List.of(scenario.policy()));
        all.each("agreement", List.of("fromCalibre_mm", "belowCalibre_mm", "fromCount", "beyond_m", "under_m"), Scenario::agreement);
        all.each("gates", List.of("members", "rule", "deadline", "byDefault"), Scenario::gates);
        all.each("responses", List.of("after"), Scenario::responses);
        all.each("attribution", List.of("likelihood"), Scenario::attribution);
        all.each("severities", List.of("severity"), Scenario::severities);
        all.each("figures", List.of(), scenario -> scenario.figures().stream().map(Record.class::cast).toList());
        all.correlation();
        all.beside();
        return all.changes;
    }

    /** Fields of each record of a part of the scenario; all of them if none is named. */
    private void each(String part, List<String> fields, Function<Scenario, List<? extends Record>> records) {
        for (Record record : records.apply(shipped)) {
            for (String field : fields.isEmpty() ? figures(record) : fields) {
                if (!isKey(record, field) && (!field.equals("fromCount") || !Records.values(record).get(field).equals(1))) { // an article without a number is about any
                    each(part, record, field, Records.values(record).get(field), records);
                }
            }
        }
    }

    /** What a figure is about is no threshold; nor is the floor of the lowest likelihood word, which has none. */
    private static boolean isKey(Record record, String field) {
        Object value = Records.values(record).get(field);
        String word = value instanceof Word choice ? choice.word() : String.valueOf(value);
        return word.equals(key(record)) || value.equals(Integer.MIN_VALUE);
    }

    /** Those that are no part of what the record is about. */
    private static List<String> figures(Record record) {
        return Records.values(record).keySet().stream().filter(name -> !List.of("gate", "state").contains(name)).toList();
    }

    /** One field of the record of that kind and key, in scenarios that have it. */
    private void each(String part, Record like, String field, Object value, Function<Scenario, List<? extends Record>> records) {
        String key = key(like);
        Function<Scenario, Object> now = scenario -> records.apply(scenario).stream().filter(each -> alike(each, like))
                .findFirst().map(each -> Records.values(each).get(field)).orElse("");
        add(part + " " + key + " " + field, value, now, (scenario, other) -> {
            List<Record> changed = new ArrayList<>(records.apply(scenario));
            changed.replaceAll(each -> alike(each, like) ? Records.with(each, field, other) : each);
            return Records.with(scenario, part, part.equals("policy") ? changed.get(0) : changed);
        });
    }

    private static boolean alike(Record one, Record other) {
        return one.getClass() == other.getClass() && key(one).equals(key(other));
    }

    private void beside() {
        for (String field : List.of("apart_m", "within")) {
            Function<Scenario, Object> of = scenario -> Records.values(scenario.correlation().beside()).get(field);
            add("correlation beside " + field, of.apply(shipped), of, (scenario, value) -> Records.with(scenario, "correlation",
                    Records.with(scenario.correlation(), "beside", Records.with(scenario.correlation().beside(), field, value))));
        }
    }

    private void correlation() {
        add("correlation reach", shipped.correlation().reach_m(), scenario -> scenario.correlation().reach_m(),
                (scenario, value) -> Records.with(scenario, "correlation", new Correlation(scenario.correlation().nearness(), (Double) value, scenario.correlation().beside())));
        for (Happening happening : shipped.correlation().nearness().keySet().stream().sorted().toList()) {
            for (String field : List.of("apart_m", "within")) {
                Function<Scenario, Object> of = scenario -> Records.values(scenario.correlation().nearness().get(happening)).get(field);
                add("correlation " + happening.word() + " " + field, of.apply(shipped), of, (scenario, value) -> {
                    Map<Happening, Correlation.Nearness> nearness = new EnumMap<>(scenario.correlation().nearness());
                    nearness.put(happening, Records.with(nearness.get(happening), field, value));
                    return Records.with(scenario, "correlation", new Correlation(nearness, scenario.correlation().reach_m(), scenario.correlation().beside()));
                });
            }
        }
    }

    private void add(String name, Object value, Function<Scenario, Object> now, BiFunction<Scenario, Object, Scenario> put) {
        for (Object other : others(value)) {
            changes.add(new Change(name, value, other, scenario -> value.equals(now.apply(scenario)) ? put.apply(scenario, other) : scenario));
        }
    }

    /** Durations and numbers 5 % less and more, counts by one, ordered words to the one before and after. */
    private static List<Object> others(Object value) {
        if (value instanceof Duration duration) {
            return duration.isZero() ? List.of() : List.of(duration.multipliedBy(95).dividedBy(100), duration.multipliedBy(105).dividedBy(100));
        } else if (value instanceof Double number) {
            return number == 0 || number.isInfinite() ? List.of() : List.of(number * 0.95, number * 1.05);
        } else if (value instanceof Integer count) {
            return List.of(count - 1, count + 1);
        } else if (value instanceof Boolean yes) {
            return List.of(!yes);
        } else if (value instanceof Outcome) {
            return List.of(value == Outcome.HELD ? Outcome.APPROVED : Outcome.HELD);
        } else if (value instanceof Enum<?> word) {
            Object[] words = word.getDeclaringClass().getEnumConstants();
            return Arrays.stream(words).filter(each -> Math.abs(((Enum<?>) each).ordinal() - word.ordinal()) == 1).toList();
        } else if (value instanceof Set<?> choices && choices.size() > 1) {
            return choices.stream().sorted(Comparator.comparing(Object::toString))
                    .<Object>map(one -> choices.stream().filter(each -> each != one).collect(Collectors.toSet())).toList();
        } else if (value instanceof List<?> members) {
            List<Object> more = new ArrayList<>(members);
            more.add("another");
            return members.size() == 1 ? List.of(more) : List.of(members.subList(0, members.size() - 1), more);
        }
        return List.of();
    }

    private static String key(Record record) {
        return record instanceof Stated stated ? stated.key() : "";
    }
}
