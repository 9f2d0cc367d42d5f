package org.ceasefire.simulator.scenario.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ceasefire.simulator.scenario.Scenario;

/**
 * A scenario with every file that it consists of. Written to another folder under their paths, the same files are the same scenario.
 *
 * @param file the path of the scenario file among {@code files}
 * @param files path relative to the scenario's folder, and bytes; presets are under {@code presets/}. The bytes are not to be changed.
 * @param digest SHA-256 of the paths and bytes, in hexadecimal; it does not depend on the folder
 */
public record Dossier(Scenario scenario, String file, SortedMap<String, byte[]> files, String digest) {
    Dossier(Scenario scenario, String file, SortedMap<String, byte[]> files) {
        this(scenario, file, Collections.unmodifiableSortedMap(new TreeMap<>(files)), digest(files));
    }

    private static String digest(SortedMap<String, byte[]> files) {
        MessageDigest sha = sha256();
        files.forEach((path, bytes) -> {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            sha.update(ByteBuffer.allocate(8).putInt(name.length).putInt(bytes.length).flip());
            sha.update(name);
            sha.update(bytes);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
