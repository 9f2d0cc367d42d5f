package org.ceasefire.adjudication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 digests. */
public final class Digest {
    private Digest() {}

    /** Of a rule set: names and texts, in order of name. */
    public static String of(List<RuleFile> files) {
        MessageDigest sha256 = sha256();
        files.stream().sorted(Comparator.comparing(RuleFile::name)).forEach(file -> {
            sha256.update((file.name() + "\0").getBytes(StandardCharsets.UTF_8));
            sha256.update((file.text() + "\0").getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** A fresh digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
