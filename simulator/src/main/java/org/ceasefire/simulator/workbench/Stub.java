package org.ceasefire.simulator.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Happening;

/** The beginning of a breach type: a rule that says nothing new yet, examples that ask for more than it finds, and a page to fill. */
public final class Stub {
    /** Where the types of breach stand in a rule set. */
    private static final String FOLDER = "2-breaches";
    private static final List<String> ENDINGS = List.of(".drl", ".examples.yaml", ".md");

    private Stub() {}

    /**
     * Writes the three files of a new type.
     *
     * @param rules the rule set
     * @param happening what kind of happening is to be such a breach
     * @return what was written, the rule first
     * @throws FileAlreadyExistsException if one of the files is there; then nothing is written
     */
    public static List<Path> write(Path rules, BreachType type, Happening happening) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (String ending : ENDINGS) {
            Path file = rules.resolve(FOLDER).resolve(type.word() + ending);
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            texts.put(file, text(ending, type, happening));
        }
        Files.createDirectories(rules.resolve(FOLDER));
        for (Map.Entry<Path, String> each : texts.entrySet()) {
            Files.writeString(each.getKey(), each.getValue());
        }
        return new ArrayList<>(texts.keySet());
    }

    private static String text(String ending, BreachType type, Happening happening) throws IOException {
        try (InputStream stub = Stub.class.getResourceAsStream("stub" + ending)) {
            return new String(stub.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("HAPPENING_WORD", happening.name())
                    .replace("HAPPENING", happening.word())
                    .replace("TITLE", title(type))
                    .replace("NAME", type.word());
        }
    }

    /** {@code night-flight} as {@code Night flight}. */
    private static String title(BreachType type) {
        String words = type.word().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
