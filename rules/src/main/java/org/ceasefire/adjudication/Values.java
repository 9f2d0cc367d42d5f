package org.ceasefire.adjudication;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ceasefire.vocabulary.Keyed;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Word;

/** Puts the values into words that a constraint has compared. */
final class Values {
    private Values() {}

    /** As people write it: choices by their words, lists in order. */
    static String word(Object value) {
        if (value instanceof Word choice) {
            return choice.word();
        }
        return value instanceof Collection<?> several ? several.stream().map(Values::word).sorted().toList().toString() : String.valueOf(value);
    }

    /** The variables of a constraint with their values, and the fields of a fact that it is about. */
    static List<String> of(Condition.Constraint constraint, Map<String, Object> row) {
        List<String> values = new ArrayList<>();
        constraint.variables().stream().filter(row::containsKey).forEach(name -> values.add(name + " = " + word(row.get(name))));
        if (row.get(Condition.NEAREST) instanceof Record fact) {
            values.add(named(fact) + fields(constraint.text(), fact));
        }
        return values;
    }

    /** A fact by its type and key: {@code Obligation 1.2}. */
    static String named(Object fact) {
        String key = fact instanceof Stated stated ? stated.key() : fact instanceof Keyed keyed ? keyed.key() : "";
        return (fact.getClass().getSimpleName() + " " + key).strip();
    }

    private static String fields(String constraint, Record fact) {
        List<String> words = new Expression(constraint).words().stream().filter(word -> !word.startsWith("$")).toList();
        RecordComponent[] components = fact.getClass().getRecordComponents();
        List<String> said = Arrays.stream(components).filter(each -> words.contains(each.getName())).map(each -> field(fact, each)).toList();
        if (said.isEmpty()) {
            said = Arrays.stream(components).filter(each -> words.stream().anyMatch(word -> alike(word, each.getName())))
                    .map(each -> field(fact, each)).toList();
        }
        return said.isEmpty() ? "" : ": " + String.join(", ", said);
    }

    /** Whether a question is about a field by its name: {@code concernsCalibre} is about {@code fromCalibre_mm}. */
    private static boolean alike(String question, String field) {
        return Arrays.stream(question.split("(?=[A-Z])")).skip(1)
                .anyMatch(word -> word.length() > 2 && field.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    private static String field(Record fact, RecordComponent component) {
        try {
            return component.getName() + " = " + word(component.getAccessor().invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The vocabulary's records can be read by everybody; %s cannot.".formatted(fact), e);
        }
    }
}
