package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.OutputStream;
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
 * If the program is interrupted, nothing is left, and a folder that was to be replaced is still there.
 */
final class RunFolder implements AutoCloseable {
    private final Path out;
    private final Path partial;
    private final Path old;
    private final Thread onInterrupt = new Thread(this::interrupt);
    private boolean done;

    private RunFolder(Path out) throws IOException {
        this.out = out;
        this.partial = out.resolveSibling(out.getFileName() + ".partial");
        this.old = out.resolveSibling(out.getFileName() + ".old");
        Files.createDirectories(out.getParent());
        delete(partial);
        Files.createDirectory(partial);
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** @throws FileAlreadyExistsException if there is such a folder, or a file of that name */
    static RunFolder create(Path out) throws IOException {
        free(out);
        return new RunFolder(out.toAbsolutePath().normalize());
    }

    /**
     * @throws FileAlreadyExistsException if there is such a folder, or a file of that name
     * @throws Refused if it would lie below a file
     */
    static void free(Path out) throws FileAlreadyExistsException {
        if (Files.exists(out) || out.toAbsolutePath().normalize().getFileName() == null) {
            throw new FileAlreadyExistsException(out.toString());
        }
        Path above = out.toAbsolutePath().normalize().getParent();
        while (!Files.exists(above)) {
            above = above.getParent();
        }
        if (!Files.isDirectory(above)) {
            throw new Refused("'%s' cannot be made: '%s' is a file. Maybe name another folder.".formatted(out, above));
        }
    }

    /** A folder that takes the place of another when it is whole. */
    static RunFolder replace(Path out) throws IOException {
        return new RunFolder(Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize());
    }

    /** A file of it, to be read. */
    Path file(String name) {
        return partial.resolve(name);
    }

    void write(String name, byte[] bytes) throws IOException {
        try (OutputStream file = open(name)) {
            file.write(bytes);
        }
    }

    /** A new file of it, to be written. */
    synchronized OutputStream open(String name) throws IOException {
        if (done) {
            throw new IOException("the program is being interrupted");
        }
        Path file = file(name);
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file);
    }

    /** Moves it into place. */
    synchronized void complete() throws IOException {
        if (done) {
            return;
        }
        delete(old);
        if (Files.exists(out)) {
            Files.move(out, old);
        }
        Files.move(partial, out, StandardCopyOption.ATOMIC_MOVE);
        done = true;
        delete(old);
    }

    /** Leaves what was written so far under its partial name. */
    synchronized Path leave() {
        done = true;
        return partial;
    }

    @Override
    public void close() {
        interrupt();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException shuttingDown) {
            // Then the hook has run, or is waiting for its turn, and finds nothing left to do.
            return;
        }
    }

    /** After this nothing is written any more. */
    private synchronized void interrupt() {
        if (done) {
            return;
        }
        done = true;
        try {
            delete(partial);
            if (!Files.exists(out) && Files.exists(old)) {
                Files.move(old, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
