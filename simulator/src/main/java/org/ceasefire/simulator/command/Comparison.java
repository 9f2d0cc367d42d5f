package org.ceasefire.simulator.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.ceasefire.adjudication.Digest;

/** A ledger that is written again, held line by line against the one that was recorded. */
final class Comparison extends OutputStream {
    private static final int SHOWN = 300;

    private final InputStream recorded;
    private final MessageDigest sha256 = Digest.sha256();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int lines;
    private String difference;

    Comparison(Path ledger) throws IOException {
        recorded = new BufferedInputStream(Files.newInputStream(ledger), 1 << 16);
    }

    @Override
    public void write(int b) throws IOException {
        line.write(b);
        if (b == '\n') {
            compare(line.toByteArray());
            line.reset();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    /** Says that nothing more will be written: whatever is left of the recorded ledger is a difference. */
    void finish() throws IOException {
        byte[] rest = next();
        if (difference == null && rest.length > 0) {
            differ(lines + 1, rest, new byte[0]);
        }
    }

    /** The first line that differs, as it was and as it is; empty if none does. */
    Optional<String> difference() {
        return Optional.ofNullable(difference);
    }

    int lines() {
        return lines;
    }

    String digest() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void compare(byte[] again) throws IOException {
        lines++;
        sha256.update(again);
        if (difference == null) {
            byte[] was = next();
            if (!Arrays.equals(was, again)) {
                differ(lines, was, again);
            }
        }
    }

    private void differ(int number, byte[] was, byte[] again) {
        difference = "Line %d differs.%nrecorded: %s%nagain:    %s".formatted(number, shown(was), shown(again));
    }

    private static String shown(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "(no such line)" : text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }

    private byte[] next() throws IOException {
        ByteArrayOutputStream next = new ByteArrayOutputStream();
        for (int b = recorded.read(); b >= 0; b = recorded.read()) {
            next.write(b);
            if (b == '\n') {
                break;
            }
        }
        return next.toByteArray();
    }

    @Override
    public void close() throws IOException {
        recorded.close();
    }
}
