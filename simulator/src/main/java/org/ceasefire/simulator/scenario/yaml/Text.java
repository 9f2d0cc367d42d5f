package org.ceasefire.simulator.scenario.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file. */
final class Text {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Text() {}

    /** Decodes UTF-8 strictly; a byte order mark at the beginning is dropped. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        decoder.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        characters.flip();
        if (result.isError()) {
            Spot at = Spot.in(file, characters, characters.length());
            problems.add(at, "The file is not UTF-8 here. Maybe save it as UTF-8.");
            return Optional.empty();
        }
        String text = characters.toString();
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }
}
