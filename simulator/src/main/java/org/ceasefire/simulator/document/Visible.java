package org.ceasefire.simulator.document;

/**
 * Shows the characters that are not seen and change how others are read: control characters, halves of characters, and those that turn the
 * direction of writing (Unicode Technical Report 36, 2.5), by which "Article 2 [turned]1.txt" reads otherwise than it is.
 */
public final class Visible {
    /** The character for a character that cannot be shown. */
    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    /** The text with each of them replaced; line breaks and tabs are left. */
    public static String text(String text) {
        if (text.codePoints().noneMatch(Visible::hidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(hidden(c) ? REPLACEMENT : c));
        return shown.toString();
    }

    private static boolean hidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || turning || half || c == 0xFFFE || c == 0xFFFF;
    }
}
