package org.ceasefire.simulator.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFormTest {
    private static final Instant T = Instant.parse("2026-10-05T06:00:00Z");

    @TempDir
    Path folder;

    @Test
    void every_kind_of_entry_is_read_back_as_it_was_written() throws IOException {
        List<Entry> read = new ArrayList<>();
        try (LedgerReader reader = new LedgerReader(written(Samples.all()))) {
            assertEquals(Samples.HEADER, reader.header());
            reader.forEach(read::add);
        }
        assertEquals(Samples.all(), read);
    }

    @Test
    void the_samples_have_an_entry_of_every_kind() {
        Set<Class<?>> sampled = Samples.all().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Entry.class.getAnnotation(JsonSubTypes.class).value().length, sampled.size());
    }

    @Test
    void a_line_names_its_kind_and_leaves_out_what_is_empty() {
        Entry entry = new Entry.Detection(T, Audience.TRUTH, "o-1", "", null);
        assertEquals("{\"kind\":\"detection\",\"t\":\"2026-10-05T06:00:00Z\",\"audience\":\"truth\",\"observation\":\"o-1\"}", line(entry));
    }

    @Test
    void numbers_keep_the_decimals_that_mean_something() {
        Entry entry = new Entry.Unit(T, Audience.RU, "u", Side.RU, "d-30", 0, new Position(48.123456789, -0.000001), false);
        assertTrue(line(entry).endsWith("\"count\":0,\"position\":{\"lat\":48.12346,\"lon\":0},\"decoy\":false}"), line(entry));
        Entry band = new Entry.Ground(T, Audience.ALL, List.of(), 1000.06, List.of(), List.of(), List.of());
        assertTrue(line(band).endsWith("\"band-m\":1000.1}"), line(band));
        Entry miss = new Entry.Miss(T, Audience.TRUTH, "l", "s", "a", null, "cloud", 0.98765);
        assertTrue(line(miss).endsWith("\"probability\":0.988}"), line(miss));
    }

    @Test
    void maps_are_written_in_the_order_of_their_keys() {
        Entry entry = new Entry.Input(T, Audience.ALL, "i", "a", "d", Map.of("c", "3", "a", "1", "b", "2"));
        assertTrue(line(entry).endsWith("\"content\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}}"), line(entry));
    }

    @Test
    void a_number_that_is_not_finite_is_refused() {
        Entry entry = new Entry.Miss(T, Audience.TRUTH, "l", "s", "a", null, "cloud", Double.NaN);
        assertThrows(UncheckedIOException.class, () -> line(entry));
    }

    @Test
    void a_full_disk_is_an_error_and_not_silence() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThrows(UncheckedIOException.class, () -> new LedgerWriter(full, Samples.HEADER));
    }

    @Test
    void a_cut_line_is_named_with_its_number() throws IOException {
        Path ledger = written(Samples.all().subList(0, 3));
        String text = Files.readString(ledger);
        Files.writeString(ledger, text.substring(0, text.length() - 20));
        assertTrue(fault(ledger).startsWith("ledger.jsonl:4: "), fault(ledger));
        assertTrue(fault(ledger).contains("; Maybe "), fault(ledger));
    }

    @Test
    void an_unknown_kind_field_or_word_is_refused() throws IOException {
        assertTrue(faultOf("{\"kind\":\"rumour\"}").contains("rumour"));
        assertTrue(faultOf("{\"kind\":\"alarm\",\"t\":\"2026-10-05T06:00:00Z\",\"audience\":\"all\",\"volume\":1}").contains("volume"));
        assertTrue(faultOf("{\"kind\":\"alarm\",\"t\":\"2026-10-05T06:00:00Z\",\"audience\":\"nobody\"}").contains("nobody"));
    }

    @Test
    void an_entry_without_instant_or_audience_is_refused() throws IOException {
        assertTrue(faultOf("{\"kind\":\"alarm\",\"audience\":\"all\"}").contains("no t;"));
        assertTrue(faultOf("{\"kind\":\"alarm\",\"t\":\"2026-10-05T06:00:00Z\"}").contains("no audience;"));
    }

    @Test
    void an_empty_line_or_file_and_a_foreign_format_are_refused() throws IOException {
        assertTrue(faultOf("").startsWith("ledger.jsonl:2: The line is empty"));
        Path ledger = folder.resolve("ledger.jsonl");
        Files.writeString(ledger, "");
        assertTrue(fault(ledger).startsWith("ledger.jsonl:1: "));
        Files.writeString(ledger, "{\"format\":99}\n");
        assertTrue(fault(ledger).contains("format 99"));
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() throws IOException {
        Path ledger = written(List.of());
        Files.write(ledger, new byte[] {(byte) 0xff, '\n'}, java.nio.file.StandardOpenOption.APPEND);
        assertTrue(fault(ledger).contains("UTF-8"), fault(ledger));
    }

    private String faultOf(String secondLine) throws IOException {
        Path ledger = written(List.of());
        Files.writeString(ledger, secondLine + "\n", java.nio.file.StandardOpenOption.APPEND);
        return fault(ledger);
    }

    private static String fault(Path ledger) {
        return assertThrows(BrokenLedger.class, () -> {
            try (LedgerReader reader = new LedgerReader(ledger)) {
                reader.forEach(entry -> { });
            }
        }).getMessage();
    }

    private static String line(Entry entry) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerWriter(out, Samples.HEADER).write(entry);
        return out.toString(StandardCharsets.UTF_8).split("\n")[1];
    }

    private Path written(List<Entry> entries) throws IOException {
        Path ledger = folder.resolve("ledger.jsonl");
        try (LedgerWriter writer = new LedgerWriter(Files.newOutputStream(ledger), Samples.HEADER)) {
            entries.forEach(writer::write);
        }
        return ledger;
    }
}
