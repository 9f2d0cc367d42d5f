package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference of the vocabulary is that of the code. Run with -Dwrite.vocabulary=true to write it anew. */
class VocabularyReferenceTest {
    private static final Path FILE = Path.of("VOCABULARY.md");

    @Test
    void the_reference_is_that_of_the_code() throws IOException {
        String wanted = VocabularyReference.of(Path.of("src/main/java/org/ceasefire/vocabulary"), RuleFile.below(Path.of("drl")));
        if (Boolean.getBoolean("write.vocabulary")) {
            Files.writeString(FILE, wanted);
        }
        assertEquals(wanted, Files.readString(FILE));
    }

    @Test
    void every_type_field_and_question_has_a_meaning() throws IOException {
        assertEquals(List.of(), VocabularyReference.undocumented(Path.of("src/main/java/org/ceasefire/vocabulary")));
    }
}
