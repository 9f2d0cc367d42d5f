package org.ceasefire.simulator.document;

import java.util.List;

/** Markdown as text: every text that comes from a ledger is escaped, so that it shows as it is written and does nothing. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_{}[]()#+!|~@";
    private final StringBuilder text = new StringBuilder();

    /** Escapes Markdown's and HTML's special characters; a line break becomes a space. */
    static String escape(String raw) {
        StringBuilder escaped = new StringBuilder();
        for (char c : raw.toCharArray()) {
            escaped.append(switch (c) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                case '\n', '\r', '\t' -> " ";
                default -> SPECIAL.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
            });
        }
        return unlinked(escaped.toString());
    }

    /** No address: some readers make links of what looks like one. */
    private static String unlinked(String escaped) {
        return escaped.replace("://", ":\\/\\/").replaceAll("(?i)\\b(www)\\.", "$1\\\\.");
    }

    /** The beginning of a block: no list, no rule and no code. */
    private static String begun(String escaped) {
        String text = escaped.stripLeading();
        return text.startsWith("-") || text.startsWith("=") ? "\\" + text : text.replaceFirst("^(\\d+)\\.", "$1\\\\.");
    }

    MarkdownText heading(int level, String raw) {
        return block("#".repeat(level) + " " + begun(escape(raw)));
    }

    MarkdownText paragraph(String raw) {
        return block(begun(escape(raw)));
    }

    /** A paragraph that begins with some words in bold. */
    MarkdownText led(String lead, String raw) {
        return block("**" + escape(lead) + ".** " + escape(raw));
    }

    /** A list; an empty one is not written. */
    MarkdownText bullets(List<String> raw) {
        raw.forEach(line -> text.append("* ").append(escape(line)).append('\n'));
        text.append(raw.isEmpty() ? "" : "\n");
        return this;
    }

    /** A table; an empty one is not written. */
    MarkdownText table(List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            row(columns);
            text.append("|").append(" --- |".repeat(columns.size())).append('\n');
            rows.forEach(this::row);
            text.append('\n');
        }
        return this;
    }

    private void row(List<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ').append(escape(cell)).append(" |"));
        text.append('\n');
    }

    private MarkdownText block(String line) {
        text.append(line).append("\n\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
