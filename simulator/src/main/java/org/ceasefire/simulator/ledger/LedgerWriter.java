package org.ceasefire.simulator.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.ObjectWriter;

/** Writes a ledger: the header first, then one entry a line, UTF-8, each line ended by {@code \n}. */
public final class LedgerWriter implements AutoCloseable {
    private static final ObjectWriter LINES = LedgerJson.mapper().writer();

    private final OutputStream out;

    /**
     * Writes the header. The stream should be buffered, and is closed with this writer.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public LedgerWriter(OutputStream out, Header header) {
        this.out = out;
        line(header);
    }

    /** @throws UncheckedIOException if it cannot be written */
    public void write(Entry entry) {
        line(entry);
    }

    private void line(Object record) {
        try {
            out.write(LINES.writeValueAsBytes(record));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
