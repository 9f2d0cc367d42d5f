package org.ceasefire.simulator.scenario.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.ceasefire.simulator.scenario.yaml.Merge;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.TreeReader;
import org.ceasefire.simulator.scenario.yaml.Written;

/** The files of one scenario: its own, those it includes from its folder, and the presets it names. Keeps the bytes of all. */
final class Sources {
    private final Path folder;
    private final Problems problems;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    /** What has been read; variants of a scenario ask for it again. */
    private final Map<String, Tree> trees = new HashMap<>();

    Sources(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The scenario file itself. */
    Optional<Tree> scenario(Path file) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        return once(name, () -> read(file, name, Spot.startOf(file.toString())));
    }

    /** A file that the scenario includes; only from its own folder or one below. */
    Optional<Tree> included(Written<String> path) {
        Optional<Path> file = inFolder(path.value());
        if (file.isEmpty()) {
            problems.add(path.at(),
                    "'%s' is not a path in the scenario's own folder. Maybe copy the file beside the scenario.".formatted(path.value()));
            return Optional.empty();
        }
        return once(path.value(), () -> read(file.get(), path.value(), path.at()));
    }

    /** A preset, for example {@code agreements/gcsp-2025.yaml}: one in the scenario's folder comes before those that are shipped. */
    Optional<Tree> preset(String name) {
        String path = "presets/" + name;
        return once("preset " + name, () -> own(path).or(() -> packed(path).flatMap(bytes -> tree(path, path, bytes))));
    }

    /**
     * A part of the catalogue, for example {@code drones.yaml}: what is shipped, and over it what a file of this name in the folder
     * {@code catalogue} beside the scenario says otherwise. A run takes along what was shipped, so that another version reads the same.
     */
    Optional<Tree> catalogue(String name) {
        return once("catalogue " + name, () -> whole(name));
    }

    private Optional<Tree> whole(String name) {
        String path = "catalogue/" + name;
        String taken = "shipped/" + path;
        Optional<byte[]> bytes = packed(path);
        Optional<Tree> shipped = own(taken).or(() -> bytes.flatMap(some -> tree(taken, path, some)));
        Optional<Tree> own = isShippedItself(path, bytes) ? Optional.empty() : own(path);
        return own.isEmpty() || shipped.isEmpty() ? own.or(() -> shipped) : Optional.of(Merge.over(shipped.get(), own.get()));
    }

    /** The scenarios that are shipped lie beside the catalogue that is. */
    private boolean isShippedItself(String path, Optional<byte[]> shipped) {
        try {
            return shipped.isPresent() && Files.isRegularFile(folder.resolve(path))
                    && Arrays.equals(shipped.get(), Files.readAllBytes(folder.resolve(path)));
        } catch (IOException broken) {
            return false;
        }
    }

    private Optional<Tree> once(String name, Supplier<Optional<Tree>> read) {
        Optional<Tree> found = Optional.ofNullable(trees.get(name)).or(read);
        found.ifPresent(tree -> trees.put(name, tree));
        return found;
    }

    private Optional<Tree> own(String path) {
        return Files.isRegularFile(folder.resolve(path)) ? included(new Written<>(path, Spot.startOf(path))) : Optional.empty();
    }

    /** What the program's own jar has under a path. */
    private static Optional<byte[]> packed(String path) {
        try (InputStream shipped = Sources.class.getResourceAsStream("/" + path)) {
            return shipped == null ? Optional.empty() : Optional.of(shipped.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own jar cannot be read", broken);
        }
    }

    private Optional<Path> inFolder(String path) {
        try {
            Path relative = Path.of(path);
            boolean leaves = relative.isAbsolute() || path.contains("..") || path.contains("\\");
            Path file = folder.resolve(relative);
            boolean linkedAway = !leaves && Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath());
            return leaves || linkedAway ? Optional.empty() : Optional.of(file);
        } catch (InvalidPathException | IOException strange) {
            return Optional.empty();
        }
    }

    private Optional<Tree> read(Path file, String path, Spot at) {
        String wrong = Files.isDirectory(file) ? "is a folder, not a file"
                : !Files.exists(file) ? "does not exist"
                : !Files.isRegularFile(file) || !Files.isReadable(file) ? "cannot be read" : "";
        if (!wrong.isEmpty()) {
            problems.add(at, "The file '%s' %s. Maybe check the path.".formatted(path, wrong));
            return Optional.empty();
        }
        try {
            return tree(path, file.toString(), start(file));
        } catch (IOException broken) {
            problems.add(at, "The file '%s' cannot be read: %s.".formatted(path, broken.getMessage()));
            return Optional.empty();
        }
    }

    /** Its bytes, but of a file that is too large only so many that the reader says so. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TreeReader.MOST_BYTES + 1);
        }
    }

    private Optional<Tree> tree(String path, String shown, byte[] bytes) {
        files.put(path, bytes);
        return TreeReader.read(shown, bytes, problems);
    }
}
