package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;

/** Where rules come from: a folder that is named, {@code rules/drl} of a clone, or those packed into the program. */
record RuleSet(List<RuleFile> files) {

    /**
     * @param named the folder given on the command line, if any
     * @throws Refused if it is no folder, or holds what is not text
     */
    static RuleSet of(Optional<Path> named) {
        Optional<Path> folder = named.or(RuleSet::ofClone);
        return folder.map(RuleSet::below).orElseGet(RuleSet::packed);
    }

    /**
     * The folder of a rule set that can be written to.
     *
     * @throws Refused if none is named and the program was not started from a clone, or if it is no folder
     */
    static Path folder(Optional<Path> named) {
        Path folder = named.or(RuleSet::ofClone).orElseThrow(() -> new Refused("There is no rule set at hand. Maybe: --rules rules/drl"));
        if (!Files.isDirectory(folder)) {
            throw new Refused("There is no folder of rules '%s'. Maybe: --rules rules/drl".formatted(folder));
        }
        return folder;
    }

    static RuleSet below(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refused("There is no folder of rules '%s'. Maybe: --rules rules/drl".formatted(folder));
        }
        try {
            return new RuleSet(RuleFile.below(folder));
        } catch (MalformedInputException e) {
            throw new Refused("A rule file below '%s' is not UTF-8 text. Maybe save it as UTF-8.".formatted(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules packed into the program. */
    static RuleSet packed() {
        try {
            URI folder = RuleSet.class.getClassLoader().getResource("drl").toURI();
            if (!folder.getScheme().equals("jar")) {
                return new RuleSet(RuleFile.below(Path.of(folder)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return new RuleSet(RuleFile.below(jar.getPath("drl")));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The program was packed without its rules.", e);
        }
    }

    Rulebook load() {
        return Rulebook.load(files, kept());
    }

    /** Where compiled rules are kept on this machine. */
    static CompiledRules kept() {
        return new CompiledRules(cache());
    }

    /** The launcher of a clone says where the clone is. */
    static Optional<Path> ofClone() {
        return Optional.ofNullable(System.getProperty("ceasefire.home")).map(home -> Path.of(home, "rules", "drl")).filter(Files::isDirectory);
    }

    private static Optional<Path> cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return Optional.of(base.resolve("ceasefire").resolve("rules"));
    }
}
