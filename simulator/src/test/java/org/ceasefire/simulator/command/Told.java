package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.Main;
import picocli.CommandLine;

/** A command that was carried out: its exit code and what it printed. */
record Told(int code, String out, String err) {
    static final Path STORIES = Path.of("src", "test", "resources", "stories");
    static final Path STORY = STORIES.resolve("late-picture.yaml");

    static Told by(Object... arguments) {
        return by(Main.line(new Failures(false)), arguments);
    }

    static Told by(CommandLine line, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        line.getOut().flush();
        line.getErr().flush();
        return new Told(code, out.toString(), err.toString());
    }

    /** Runs the story into a folder. */
    static Path run(Path folder, Object... more) {
        Told told = by(Stream.concat(Stream.of("run", STORY, "--out", folder), Arrays.stream(more)).toArray());
        if (told.code() != 0) {
            throw new IllegalStateException(told.toString());
        }
        return folder;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of what is in a folder, in order. */
    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
