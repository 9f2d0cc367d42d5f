package org.ceasefire.simulator.scenario.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.yaml.Spot;

/** A small scenario that has one of everything, in a folder of its own, and changes to it. */
final class SmallScenario {
    private static final Path MODEL = Path.of("src", "test", "resources", "small");

    private final Path folder;
    private String text;
    private int marked = -1;

    SmallScenario(Path folder) {
        this.folder = folder;
        try (Stream<Path> files = Files.list(MODEL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
            text = Files.readString(file());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path file() {
        return folder.resolve("small.yaml");
    }

    /** Replaces the first occurrence of a text; a ^ in what replaces it marks a place, and is not written. */
    SmallScenario with(String before, String after) {
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException("The small scenario does not say: " + before);
        }
        if (after.contains("^")) {
            marked = at + after.indexOf('^');
        }
        text = text.substring(0, at) + after.replace("^", "") + text.substring(at + before.length());
        try {
            Files.writeString(file(), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Where the mark stands. */
    Spot mark() {
        return Spot.in(file().toString(), text, marked);
    }

    Dossier read() {
        return ScenarioReader.read(file());
    }

    /** The problems as they are printed, without the folder. */
    List<String> problems() {
        return ScenarioReader.check(file()).stream().map(problem -> problem.toString().replace(folder + "/", "")).toList();
    }
}
