package org.ceasefire.adjudication;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
            values.add(named(fact) + fields(constraint, fact, row));
        }
        return values;
    }

    /** A fact by its type and key: {@code Obligation 1.2}. */
    static String named(Object fact) {
        String key = fact instanceof Stated stated ? stated.key() : fact instanceof Keyed keyed ? keyed.key() : "";
        return (fact.getClass().getSimpleName() + " " + key).strip();
    }

    /** What a constraint asks for by name; or else the fields that its question seems to be about, by its name or by what it is asked with. */
    private static String fields(Condition.Constraint constraint, Record fact, Map<String, Object> row) {
        List<String> words = new Expression(constraint.text()).words();
        List<Object> with = constraint.variables().stream().map(row::get).toList();
        List<String> said = Stream.<Predicate<Method>>of(
                        each -> words.contains(each.getName()),
                        each -> isField(each) && words.stream().anyMatch(word -> alike(word, each.getName())),
                        each -> isField(each) && with.stream().anyMatch(value -> fits(each, value)))
                .map(about -> members(fact).filter(about).map(each -> field(fact, each)).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
        return said.isEmpty() ? "" : ": " + String.join(", ", said);
    }

    /** The fields of a fact in their order, then its questions that need nothing. */
    private static Stream<Method> members(Record fact) {
        Stream<Method> fields = Arrays.stream(fact.getClass().getRecordComponents()).map(RecordComponent::getAccessor);
        Stream<Method> questions = Arrays.stream(fact.getClass().getMethods()).filter(each -> each.getParameterCount() == 0 && !isField(each))
                .filter(each -> each.getDeclaringClass() != Object.class && !Modifier.isStatic(each.getModifiers()))
                .sorted(Comparator.comparing(Method::getName));
        return Stream.concat(fields, questions);
    }

    private static boolean isField(Method method) {
        return method.getDeclaringClass().isRecord() && Arrays.stream(method.getDeclaringClass().getRecordComponents())
                .anyMatch(component -> component.getAccessor().equals(method));
    }

    /** Whether a question is about a field by its name: {@code concernsCalibre} is about {@code fromCalibre_mm}. */
    private static boolean alike(String question, String field) {
        return Arrays.stream(question.split("(?=[A-Z])")).skip(1)
                .anyMatch(word -> word.length() > 2 && field.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a field could be compared with a value: it is of its type, or holds such. */
    private static boolean fits(Method field, Object value) {
        String type = field.getGenericReturnType().getTypeName();
        return value instanceof Double && type.equals("double") || value instanceof Integer && type.equals("int")
                || value instanceof Collection<?> && Collection.class.isAssignableFrom(field.getReturnType())
                || value != null && !(value instanceof String) && type.contains(value.getClass().getName());
    }

    private static String field(Record fact, Method member) {
        try {
            return member.getName() + " = " + word(member.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The vocabulary's records can be read by everybody; %s cannot.".formatted(fact), e);
        }
    }
}
