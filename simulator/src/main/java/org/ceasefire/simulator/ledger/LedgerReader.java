package org.ceasefire.simulator.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads a ledger line by line, holding one entry at a time. */
public final class LedgerReader implements AutoCloseable {
    /** The form of ledger that this version reads and writes. */
    public static final int FORMAT = 1;

    private static final JsonMapper LINES = LedgerJson.mapper();
    private static final String REBUILD = "run the scenario again, or take the ledger from a copy.";

    private final String file;
    private final BufferedReader lines;
    private final Header header;
    private int line;

    /**
     * Opens a ledger and reads its header.
     *
     * @throws IOException if the file cannot be read
     * @throws BrokenLedger if it has no header of this format
     */
    public LedgerReader(Path ledger) throws IOException {
        file = ledger.getFileName().toString();
        lines = Files.newBufferedReader(ledger);
        header = readHeader();
    }

    public Header header() {
        return header;
    }

    /**
     * Hands on every entry that follows.
     *
     * @throws BrokenLedger at the first line that is not an entry
     */
    public void forEach(Consumer<Entry> consumer) throws IOException {
        for (Optional<String> text = nextLine(); text.isPresent(); text = nextLine()) {
            consumer.accept(entry(text.get()));
        }
    }

    private Header readHeader() throws IOException {
        try {
            Header read = parse(nextLine().orElse(""), Header.class);
            if (read.format() != FORMAT) {
                throw broken("The ledger has format %d, and this version reads format %d".formatted(read.format(), FORMAT),
                        "use the version that wrote it.");
            }
            return read;
        } catch (IOException | BrokenLedger e) {
            lines.close();
            throw e;
        }
    }

    private Entry entry(String text) {
        Entry entry = parse(text, Entry.class);
        if (entry.t() == null || entry.audience() == null) {
            throw broken("The entry has no " + (entry.t() == null ? "t" : "audience"), REBUILD);
        }
        return entry;
    }

    private Optional<String> nextLine() throws IOException {
        line++;
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (CharacterCodingException e) {
            throw broken("The text is not UTF-8", REBUILD);
        }
    }

    private <T> T parse(String text, Class<T> type) {
        if (text.isBlank()) {
            throw broken("The line is empty", REBUILD);
        }
        try {
            return LINES.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw broken(e.getOriginalMessage(), REBUILD);
        }
    }

    private BrokenLedger broken(String what, String advice) {
        return new BrokenLedger(file, line, what, advice);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
