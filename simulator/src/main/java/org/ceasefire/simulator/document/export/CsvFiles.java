package org.ceasefire.simulator.document.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.document.export.Field.Type;

/**
 * Tables as files of comma-separated values (RFC 4180) in UTF-8, with a header row, and beside them {@code fields.csv}, which says what they mean.
 */
final class CsvFiles {
    private static final String FOLDER = "csv/";
    private static final List<String> DICTIONARY = List.of("table", "layer", "row", "field", "type", "unit", "meaning");

    private CsvFiles() {}

    static void write(List<Table<?>> tables, Exports.Files files) throws IOException {
        for (Table<?> table : tables) {
            try (Writer out = open(files, table.name())) {
                rows(table, out);
            }
        }
        try (Writer out = open(files, "fields")) {
            dictionary(tables, out);
        }
    }

    private static Writer open(Exports.Files files, String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(files.open(FOLDER + name + ".csv"), StandardCharsets.UTF_8));
    }

    private static <R> void rows(Table<R> table, Writer out) throws IOException {
        CsvText.row(table.fields().stream().map(Field::name).toList(), out);
        for (R row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (Field<R> field : table.fields()) {
                String text = Values.text(field.value().apply(row));
                cells.add(field.type() == Type.TEXT ? CsvText.harmless(text) : text);
            }
            CsvText.row(cells, out);
        }
    }

    private static void dictionary(List<Table<?>> tables, Writer out) throws IOException {
        CsvText.row(DICTIONARY, out);
        for (Table<?> table : tables) {
            for (Field<?> field : table.fields()) {
                CsvText.row(List.of(table.name(), table.layer().word(), table.meaning(), field.name(), field.type().word(), field.unit(),
                        field.meaning()), out);
            }
        }
    }
}
