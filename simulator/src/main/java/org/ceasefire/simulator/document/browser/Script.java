package org.ceasefire.simulator.document.browser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The program that a report carries: built from {@code src/main/web} when this one was built. */
public final class Script {
    public static final String TEXT = Packed.text("report.js");
    /** By which the page's policy lets this one program run, and no other: {@code sha256-...}. */
    public static final String HASH = "sha256-" + Base64.getEncoder().encodeToString(sha256(TEXT));

    private Script() {}

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
