package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that comes to be as a whole: everything is written into {@code OUT.partial}, which becomes {@code OUT} when it is complete.
 * If the program is interrupted, nothing is left.
 */
final class RunFolder implements AutoCloseable {
    private final Path out;
    private final Path partial;
    private final Thread onInterrupt = new Thread(this::remove);
    private boolean done;

    private RunFolder(Path out) throws IOException {
        this.out = out;
        this.partial = out.resolveSibling(out.getFileName() + ".partial");
        if (out.toAbsolutePath().getParent() != null) {
            Files.createDirectories(out.toAbsolutePath().getParent());
        }
        delete(partial);
        Files.createDirectory(partial);
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** @throws FileAlreadyExistsException if there is such a folder, or a file of that name */
    static RunFolder create(Path out) throws IOException {
        if (Files.exists(out)) {
            throw new FileAlreadyExistsException(out.toString());
        }
        return new RunFolder(out);
    }

    /** A folder that takes the place of another when it is whole. */
    static RunFolder replace(Path out) throws IOException {
        return new RunFolder(out);
    }

    /** Where to write. */
    Path path() {
        return partial;
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = partial.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Moves it into place. */
    void complete() throws IOException {
        Path old = out.resolveSibling(out.getFileName() + ".old");
        delete(old);
        if (Files.exists(out)) {
            Files.move(out, old);
        }
        Files.move(partial, out, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
        done = true;
    }

    /** Leaves what was written so far under its partial name. */
    Path leave() {
        done = true;
        return partial;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException shuttingDown) {
            done = true;
        }
    }

    private void remove() {
        if (!done) {
            try {
                delete(partial);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
