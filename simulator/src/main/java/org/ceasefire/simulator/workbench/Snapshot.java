package org.ceasefire.simulator.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ceasefire.adjudication.RuleFile;

/**
 * How the files of a rule set stood at one time: by path, when each was written and how long it was. Editors replace, rename and touch; of all
 * that only what differs in the end counts.
 */
public record Snapshot(Map<Path, String> files) {

    /** As they stand now. Files that vanish while they are looked at are not there. */
    public static Snapshot of(Path rules) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(rules)) {
            for (Path path : paths.filter(Snapshot::counts).toList()) {
                try {
                    files.put(path, Files.getLastModifiedTime(path).toMillis() + "/" + Files.size(path));
                } catch (NoSuchFileException gone) {
                    files.remove(path);
                }
            }
        }
        return new Snapshot(files);
    }

    /** Editors keep hidden files and copies beside what is edited. */
    private static boolean counts(Path path) {
        String name = path.getFileName().toString();
        return !RuleFile.isHidden(path) && Stream.of(".drl", ".yaml", ".geojson").anyMatch(name::endsWith);
    }

    /** The files that came, went or were written between that snapshot and this. */
    public Set<Path> since(Snapshot earlier) {
        Set<Path> changed = new TreeSet<>(files.keySet());
        changed.addAll(earlier.files.keySet());
        changed.removeIf(path -> files.getOrDefault(path, "").equals(earlier.files.getOrDefault(path, "")));
        return changed;
    }
}
