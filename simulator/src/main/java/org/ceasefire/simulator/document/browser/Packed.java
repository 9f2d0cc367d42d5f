package org.ceasefire.simulator.document.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the build has made of {@code src/main/web} and packed beside the classes. */
final class Packed {
    private Packed() {}

    static String text(String name) {
        try (InputStream in = Packed.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("web/" + name + " is missing beside the classes; maybe build with Maven, which makes it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
