package org.ceasefire.adjudication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of rules.
 *
 * @param name its path inside the rule set, with slashes: {@code 2-breaches/artillery-fire.drl}
 * @param text what it holds
 */
public record RuleFile(String name, String text) {

    /**
     * All {@code .drl} files below a folder, in order of name.
     *
     * @throws IOException if a file cannot be read as UTF-8
     */
    public static List<RuleFile> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> drl = paths.filter(path -> path.toString().endsWith(".drl") && !isHidden(path)).sorted().toList();
            List<RuleFile> files = new ArrayList<>();
            for (Path path : drl) {
                files.add(new RuleFile(folder.relativize(path).toString().replace('\\', '/'), withoutMark(Files.readString(path))));
            }
            return List.copyOf(files);
        }
    }

    /** Whether a file is one of those that editors and systems keep beside others, and nobody means. */
    public static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Some editors put a byte order mark before the text. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
