package org.ceasefire.simulator.run;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ceasefire.vocabulary.Word;

/** Puts a conclusion into words: its fields by name, for the ledger. */
public final class RecordWords {
    private static final Set<String> TOLD_ELSEWHERE = Set.of("rule", "evidence");

    private RecordWords() {}

    /** The fields of a record in their order, names in kebab-case, choices as words. */
    public static Map<String, String> of(Record conclusion) {
        Map<String, String> words = new LinkedHashMap<>();
        values(conclusion).forEach((name, value) -> {
            if (!TOLD_ELSEWHERE.contains(name)) {
                words.put(kebab(name), word(value));
            }
        });
        return words;
    }

    /** The values of a record by the names of its components, in their order. */
    static Map<String, Object> values(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            values.put(component.getName(), value(record, component));
        }
        return values;
    }

    /** The names of those fields, for a type of record. */
    public static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).filter(name -> !TOLD_ELSEWHERE.contains(name))
                .map(RecordWords::kebab).toList();
    }

    /** {@code GateProposal} is {@code gate-proposal}, {@code phase3AfterPhase2} is {@code phase-3-after-phase-2}. */
    public static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z]{2})(?=[0-9])", "-").replace('_', '-').toLowerCase(java.util.Locale.ROOT);
    }

    /** A choice as its word, anything else as it writes itself. */
    static String word(Object value) {
        return value instanceof Word choice ? choice.word() : String.valueOf(value);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The vocabulary's records can be read by everybody; %s cannot.".formatted(record), e);
        }
    }
}
