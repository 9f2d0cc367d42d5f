package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Verdict;
import org.junit.jupiter.api.Test;

class VocabularyListTest {
    /** An observation is not stated to the law: its register states incidents and evidence. */
    private static final Set<String> NOT_FOR_RULES = Set.of("Observation");

    @Test
    void every_record_and_choice_of_the_vocabulary_is_known_to_rules_unless_it_knowingly_is_not() throws IOException {
        Set<String> declared = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/ceasefire/vocabulary"))) {
            for (Path source : sources.toList()) {
                String text = Files.readString(source);
                String name = source.getFileName().toString().replace(".java", "");
                if (Stream.of("record", "enum", "final class").anyMatch(kind -> text.contains("public " + kind + " " + name))) {
                    declared.add(name);
                }
            }
        }
        declared.removeAll(NOT_FOR_RULES);
        assertEquals(declared, new TreeSet<>(Vocabulary.types().stream().map(Class::getSimpleName).toList()));
    }

    @Test
    void a_record_is_stated_or_concluded_and_never_both() {
        for (Class<?> type : Vocabulary.types()) {
            assertTrue(Modifier.isPublic(type.getModifiers()), type::getName);
            if (type.isRecord()) {
                assertTrue(Stated.class.isAssignableFrom(type) != Vocabulary.concluded(type), type::getName);
            }
        }
    }

    @Test
    void a_ground_has_a_place_for_its_rule_and_belongs_to_a_verdict() {
        List<String> verdicts = Vocabulary.types().stream().filter(Verdict.class::isAssignableFrom).map(Conclusions::name).toList();
        for (Class<?> type : Vocabulary.types()) {
            if (Ground.class.isAssignableFrom(type)) {
                assertTrue(Stream.of(type.getRecordComponents()).anyMatch(component -> component.getName().equals("rule")), type::getName);
                assertTrue(verdicts.contains(GroundOf.verdict(type)), type::getName);
            }
        }
    }

    @Test
    void no_method_of_every_object_is_a_word_of_rules() {
        for (String word : List.of("getClass", "wait", "notify", "hashCode", "toString", "equals", "valueOf", "values", "new", "this", "class")) {
            assertFalse(Vocabulary.allowed().contains(word), word);
        }
    }
}
