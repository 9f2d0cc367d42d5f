package org.ceasefire.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of choices, made once each: keys of facts are made of them, at every observation. */
final class Words {
    private static final Map<Word, String> MADE = new ConcurrentHashMap<>();

    private Words() {}

    static String of(Word choice) {
        return MADE.computeIfAbsent(choice, made -> made.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
