package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void a_run() {
        run = Told.run(folder.resolve("run"), "--until", "T+30h");
    }

    @Test
    void an_export_lies_beside_the_reports_of_its_audience_and_is_replaced_by_the_next() {
        for (int i = 0; i < 2; i++) {
            Told told = Told.by("export", run, "--audience", "players");
            assertEquals(0, told.code(), told.err());
            assertEquals(run.resolve("export-players") + "\n", told.out());
        }
        assertEquals(List.of("csv", "map.geojson", "map.kml"), Told.names(run.resolve("export-players")));
        assertFalse(Files.exists(run.resolve("export-players/csv/acts.csv")));
        assertEquals(0, Told.by("verify", run).code());
    }

    @Test
    void only_what_is_asked_for_is_written() {
        assertEquals(0, Told.by("export", run, "--format", "csv,kml", "--out", folder.resolve("some")).code());
        assertEquals(List.of("csv", "map.kml"), Told.names(folder.resolve("some")));
        assertTrue(Files.exists(folder.resolve("some/csv/acts.csv")));
    }

    @Test
    void what_cannot_be_written_is_refused_and_nothing_is_left() throws IOException {
        Told format = Told.by("export", run, "--format", "xlsx");
        assertEquals("--format: 'xlsx' is not one of csv, geojson, kml.\n", format.err());
        Told audience = Told.by("export", run, "--audience", "press");
        assertTrue(audience.err().startsWith("--audience: 'press' is not one of"), audience.err());
        Files.writeString(run.resolve("ledger.jsonl"), Told.text(run.resolve("ledger.jsonl")).substring(0, 9_000));
        Told broken = Told.by("export", run);
        assertTrue(broken.err().startsWith("ledger.jsonl:"), broken.err());
        assertEquals(List.of(2, 2, 2), List.of(format.code(), audience.code(), broken.code()));
        assertEquals(List.of("daily", "inputs", "ledger.jsonl", "report.html", "report.md", "summary.json"), Told.names(run));
    }
}
