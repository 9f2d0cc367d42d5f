package org.ceasefire.vocabulary;

/** A named choice. Its word is the same in YAML, DRL metadata, ledger, report and file names. */
public interface Word {
    String name();

    /** The choice as people write it: {@code WEAPON_IN_WITHDRAWAL_ZONE} is {@code weapon-in-withdrawal-zone}. */
    default String word() {
        return Words.of(this);
    }

    /**
     * The choice that people write as {@code word}.
     *
     * @throws IllegalArgumentException if no choice of this type has that word; the message lists those there are
     */
    static <E extends Enum<E> & Word> E of(Class<E> type, String word) {
        for (E choice : type.getEnumConstants()) {
            if (choice.word().equals(word)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("'%s' is not one of %s".formatted(word, words(type)));
    }

    private static <E extends Enum<E> & Word> String words(Class<E> type) {
        return String.join(", ", java.util.Arrays.stream(type.getEnumConstants()).map(Word::word).toList());
    }
}
