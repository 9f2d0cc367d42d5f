package org.ceasefire.simulator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.LedgerReader;
import org.ceasefire.simulator.ledger.LedgerWriter;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of real runs. */
class ShippedReportsTest {
    @TempDir
    Path folder;

    static List<Path> shipped() {
        return Runs.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nobody_finds_in_any_file_what_he_may_not_see(Path scenario) throws IOException {
        Path ledger = ledger(Runs.of(ScenarioReader.read(scenario).scenario()));
        // Each viewer's files are made and searched for themselves: two at a time find the same as one after the other.
        Stream.of(Viewer.values()).parallel().filter(viewer -> viewer != Viewer.STAFF).forEach(viewer -> searched(ledger, viewer));
        String staff = Reports.write(ledger, Viewer.STAFF, List.of()).html();
        assertTrue(staff.length() < 5_000_000, scenario + ": " + staff.length());
    }

    private void searched(Path ledger, Viewer viewer) {
        try {
            search(ledger, viewer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void search(Path ledger, Viewer viewer) throws IOException {
        Path open = folder.resolve(viewer.word()).resolve("ledger.jsonl");
        Files.createDirectories(open.getParent());
        List<Entry> visible = new ArrayList<>();
        List<Entry> hidden = new ArrayList<>();
        copy(ledger, open, viewer, visible, hidden);
        Secrets secrets = Secrets.of(visible, hidden, words(viewer));
        assertTrue(secrets.size() > 0 || hidden.stream().noneMatch(Entry.Act.class::isInstance),
                "Where something happens, there is something to hide.");
        Map<String, String> papers = Papers.of(ledger, viewer);
        papers.forEach((name, text) -> assertEquals(Set.of(), secrets.in(text.replace("\\", "")), () -> name + " for " + viewer.word()));
        // Whatever is told without being written, as a mark on a map is: without the truth all is the same.
        assertEquals(Papers.of(open, viewer), papers);
    }

    @Test
    void the_search_finds_what_staff_read() throws IOException {
        Path ledger = ledger(Runs.of(Runs.story("late-picture")));
        List<Entry> visible = new ArrayList<>();
        List<Entry> hidden = new ArrayList<>();
        copy(ledger, folder.resolve("open.jsonl"), Viewer.MONITOR, visible, hidden);
        Secrets secrets = Secrets.of(visible, hidden, words(Viewer.MONITOR));
        Map<String, String> papers = Papers.of(ledger, Viewer.STAFF);
        for (String name : List.of("report.html", "map.geojson", "map.kml", "csv/acts.csv")) {
            assertTrue(secrets.in(papers.get(name)).contains("field-41"), name);
        }
        for (String name : List.of("map.geojson", "map.kml", "csv/acts.csv")) {
            assertTrue(secrets.in(papers.get(name)).contains("48.51 37.45"), () -> name + ": " + secrets.in(papers.get(name)));
        }
    }

    @Test
    void a_breach_refuted_by_a_late_picture_is_told_as_withdrawn_and_stood_down() throws IOException {
        String report = Reports.write(ledger(Runs.of(Runs.story("late-picture"))), Viewer.STAFF, List.of()).markdown();
        assertTrue(report.contains("No breach stands at the end. 1 breach was later withdrawn: No. 1 \\(artillery fire\\)."), report);
        assertTrue(report.contains("Stand-down was approved by") && report.contains(", stood down."), report);
        assertTrue(report.contains("| Breach No. 1 withdrawn |"), report);
    }

    /** What stands in the files of an exercise in which nothing happens. */
    private String words(Viewer viewer) throws IOException {
        Path quiet = new LedgerFixture().exercise("A quiet week").in(Files.createDirectories(folder.resolve("quiet-for-" + viewer.word())));
        return String.join("\n", Papers.of(quiet, viewer).values());
    }

    private Path ledger(Runs run) throws IOException {
        return Files.writeString(folder.resolve("ledger.jsonl"), run.ledger());
    }

    /** Copies what a viewer may see, and tells it from what he may not. */
    private static void copy(Path ledger, Path open, Viewer viewer, List<Entry> visible, List<Entry> hidden) throws IOException {
        try (LedgerReader reader = new LedgerReader(ledger);
                LedgerWriter writer = new LedgerWriter(new BufferedOutputStream(Files.newOutputStream(open)), reader.header())) {
            reader.forEach(entry -> {
                if (viewer.sees(entry.audience())) {
                    writer.write(entry);
                    visible.add(entry);
                } else {
                    hidden.add(entry);
                }
            });
        }
    }
}
