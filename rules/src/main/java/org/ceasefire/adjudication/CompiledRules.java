package org.ceasefire.adjudication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kie.api.KieServices;

/**
 * Compiled rule files, kept by what they are made of: in memory for the next rule set that holds the same file, and in a folder for the next
 * process. Anything that goes wrong with the folder costs time and nothing else: the file is compiled again.
 */
public final class CompiledRules {
    /** Bytes of a SHA-256 digest. */
    private static final int SEAL = 32;

    private final Optional<Path> folder;
    private final byte[] setting = setting();
    private Map<String, CompiledFile> loaded = Map.of();

    /** @param folder where they are kept; empty to keep none beyond this process */
    public CompiledRules(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * The files of a rule set, compiled, in order. Those of the rule set before this one are at hand, older ones are in the folder.
     *
     * @throws BadRules with everything that the engine's compiler says is wrong
     */
    List<CompiledFile> of(Map<RuleFile, List<ParsedRule>> files) {
        Map<String, CompiledFile> next = new LinkedHashMap<>();
        List<RuleProblem> problems = new ArrayList<>();
        files.forEach((file, rules) -> {
            String key = key(file);
            try {
                next.put(key, loaded.containsKey(key) ? loaded.get(key) : compiled(key, file, rules));
            } catch (BadRules bad) {
                problems.addAll(bad.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new BadRules(problems);
        }
        loaded = next;
        return List.copyOf(next.values());
    }

    /**
     * A file of queries, compiled; kept in the folder only.
     *
     * @throws BadRules if it does not compile
     */
    CompiledFile queries(RuleFile file) {
        return compiled(key(file), file, List.of());
    }

    private CompiledFile compiled(String key, RuleFile file, List<ParsedRule> rules) {
        return find(key).flatMap(CompiledRules::usable).orElseGet(() -> new CompiledFile(keep(key, new Compiler().compile(file, rules))));
    }

    /** What was kept, unless it cannot be loaded after all. */
    private static Optional<CompiledFile> usable(byte[] kept) {
        try {
            return Optional.of(new CompiledFile(kept));
        } catch (IllegalStateException | LinkageError broken) {
            return Optional.empty();
        }
    }

    /** The key of a rule file: it changes with its name and text, the vocabulary it is compiled against, the engine, and how we use it. */
    String key(RuleFile file) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(setting);
        sha256.update(Digest.of(List.of(file)).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static byte[] setting() {
        MessageDigest sha256 = Digest.sha256();
        String engine = KieServices.class.getPackage().getImplementationVersion();
        sha256.update(String.valueOf(engine).getBytes(StandardCharsets.UTF_8));
        Vocabulary.types().forEach(type -> sha256.update(classFile(type)));
        List.of(Compiler.class, CompiledFile.class).forEach(type -> sha256.update(classFile(type)));
        return sha256.digest();
    }

    /** What was kept under a key; empty if nothing was, or if it is no longer what was kept. */
    Optional<byte[]> find(String key) {
        if (folder.isEmpty() || !Files.isRegularFile(file(key))) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Files.readAllBytes(file(key));
            byte[] compiled = Arrays.copyOf(sealed, Math.max(sealed.length - SEAL, 0));
            return Arrays.equals(sealed, sealed(compiled)) ? Optional.of(compiled) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    byte[] keep(String key, byte[] compiled) {
        if (folder.isPresent()) {
            try {
                Files.createDirectories(folder.get());
                write(Files.createTempFile(folder.get(), key, ".partial"), file(key), sealed(compiled));
            } catch (IOException e) {
                return compiled;
            }
        }
        return compiled;
    }

    private static void write(Path partial, Path whole, byte[] bytes) throws IOException {
        try {
            Files.write(partial, bytes);
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private Path file(String key) {
        return folder.orElseThrow().resolve(key + ".compiled");
    }

    /** With its own digest behind it: a truncated jar would load, and hold fewer rules or none. */
    private static byte[] sealed(byte[] compiled) {
        byte[] sealed = Arrays.copyOf(compiled, compiled.length + SEAL);
        System.arraycopy(Digest.sha256().digest(compiled), 0, sealed, compiled.length, SEAL);
        return sealed;
    }

    private static byte[] classFile(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The class file of %s cannot be read.".formatted(type.getName()), e);
        }
    }
}
