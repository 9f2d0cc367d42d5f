package org.ceasefire.adjudication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
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

    /** The key of a rule set: it changes with the rules, the vocabulary they are compiled against, and the engine. */
    String key(String digest) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(digest.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String engine = KieServices.class.getPackage().getImplementationVersion();
        sha256.update(String.valueOf(engine).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Vocabulary.types().forEach(type -> sha256.update(classFile(type)));
        return HexFormat.of().formatHex(sha256.digest());
    }

    Optional<byte[]> find(String key) {
        if (folder.isEmpty() || !Files.isRegularFile(folder.get().resolve(key + ".jar"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.get().resolve(key + ".jar")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    byte[] keep(String key, byte[] compiled) {
        if (folder.isPresent()) {
            try {
                Files.createDirectories(folder.get());
                Path partial = Files.createTempFile(folder.get(), key, ".partial");
                Files.write(partial, compiled);
                Files.move(partial, folder.get().resolve(key + ".jar"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                return compiled;
            }
        }
        return compiled;
    }

    private static byte[] classFile(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The class file of %s cannot be read.".formatted(type.getName()), e);
        }
    }
}
