package org.ceasefire.adjudication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.kie.api.KieServices;

/**
 * Compiled rules kept in a folder by their digest, so that rules compile once. Anything that goes wrong here costs time and nothing
 * else: the rules are compiled again.
 *
 * @param folder where they are kept; empty to keep none
 */
public record CompiledRules(Optional<Path> folder) {
    /** Bytes of a SHA-256 digest. */
    private static final int SEAL = 32;

    /** The key of a rule set: it changes with the rules, the vocabulary they are compiled against, and the engine. */
    String key(String digest) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(digest.getBytes(StandardCharsets.UTF_8));
        String engine = KieServices.class.getPackage().getImplementationVersion();
        sha256.update(String.valueOf(engine).getBytes(StandardCharsets.UTF_8));
        Vocabulary.types().forEach(type -> sha256.update(classFile(type)));
        return HexFormat.of().formatHex(sha256.digest());
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
