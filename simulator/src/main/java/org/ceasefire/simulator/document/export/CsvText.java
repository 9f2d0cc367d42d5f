package org.ceasefire.simulator.document.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How values are written between commas. */
final class CsvText {
    /**
     * What a spreadsheet takes for the beginning of a formula; the wide forms too, which some read alike. The apostrophe, so that ours can be told
     * from theirs.
     */
    private static final String RISKY = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String QUOTED = ",;\"\r\n\t";

    private CsvText() {}

    /**
     * A text that no spreadsheet takes for a formula: an apostrophe before it if it begins as one might, or with an apostrophe. So who reads
     * the files takes one apostrophe from the beginning of a text that has one, and has the text as it was.
     */
    static String harmless(String text) {
        return text.isEmpty() || RISKY.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    static void row(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> QUOTED.indexOf(c) >= 0) && cell.equals(cell.strip());
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
