package org.ceasefire.adjudication;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;

import org.ceasefire.vocabulary.Word;

/** The choices of the vocabulary as rules write them. */
final class Choices {
    private Choices() {}

    /** The word of a choice or text in a rule: of {@code Standing.CONFIRMED}, {@code confirmed}; empty if it is neither. */
    static Optional<String> word(String written) {
        if (written.matches("\"[^\"]*\"")) {
            return Optional.of(written.substring(1, written.length() - 1));
        }
        String[] parts = written.split("\\.");
        Class<?> type = parts.length == 2 ? Vocabulary.type(parts[0]) : null;
        return type == null ? Optional.empty() : Arrays.stream(type.getFields()).filter(field -> field.getName().equals(parts[1]))
                .findFirst().map(Choices::value).filter(Word.class::isInstance).map(value -> ((Word) value).word());
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The vocabulary's choices can be read by everybody; %s cannot.".formatted(field), e);
        }
    }
}
