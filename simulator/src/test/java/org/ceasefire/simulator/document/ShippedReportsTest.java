package org.ceasefire.simulator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.LedgerReader;
import org.ceasefire.simulator.ledger.LedgerWriter;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.Wording;
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
    void players_read_nothing_that_only_the_truth_holds(Path scenario) throws IOException {
        Path ledger = ledger(Runs.of(ScenarioReader.read(scenario).scenario()));
        List<Entry> all = new ArrayList<>();
        Path rest = folder.resolve("open").resolve("ledger.jsonl");
        Files.createDirectories(rest.getParent());
        copy(ledger, rest, all);
        String open = Files.readString(rest);
        Reports.Written players = Reports.write(ledger, Viewer.PLAYERS, List.of());
        Set<String> secrets = all.stream().flatMap(ShippedReportsTest::secrets).collect(Collectors.toCollection(TreeSet::new));
        // What a party has said in public is no secret, though it be true.
        said(rest).forEach(secrets::remove);
        secrets.removeIf(open::contains);
        assertTrue(!secrets.isEmpty() || all.stream().noneMatch(Entry.Act.class::isInstance), "Where something happens, there is something to hide.");
        for (String secret : secrets) {
            assertFalse(players.html().contains(secret) || players.markdown().contains(secret), secret);
        }
        // Positions on the map are drawn, not written: without the truth the map is the same.
        assertEquals(Reports.write(rest, Viewer.PLAYERS, List.of()), players);
        String staff = Reports.write(ledger, Viewer.STAFF, List.of()).html();
        assertTrue(staff.length() < 4_000_000, scenario + ": " + staff.length());
    }

    @Test
    void a_breach_refuted_by_a_late_picture_is_told_as_withdrawn_and_stood_down() throws IOException {
        String report = Reports.write(ledger(Runs.of(Runs.story("late-picture"))), Viewer.STAFF, List.of()).markdown();
        assertTrue(report.contains("No breach stands at the end. 1 breach was later withdrawn: No. 1 \\(artillery fire\\)."), report);
        assertTrue(report.contains("Stand-down was approved by") && report.contains(", stood down."), report);
        assertTrue(report.contains("| Breach No. 1 withdrawn |"), report);
    }

    private Path ledger(Runs run) throws IOException {
        return Files.writeString(folder.resolve("ledger.jsonl"), run.ledger());
    }

    private static void copy(Path ledger, Path rest, List<Entry> hidden) throws IOException {
        copy(ledger, rest, Viewer.PLAYERS, hidden);
    }

    /** Copies what a viewer may see, and hands back what he may not. */
    static void copy(Path ledger, Path rest, Viewer viewer, List<Entry> hidden) throws IOException {
        try (LedgerReader reader = new LedgerReader(ledger);
                LedgerWriter writer = new LedgerWriter(Files.newOutputStream(rest), reader.header())) {
            reader.forEach(entry -> {
                if (viewer.sees(entry.audience())) {
                    writer.write(entry);
                } else {
                    hidden.add(entry);
                }
            });
        }
    }

    private static List<String> said(Path ledger) throws IOException {
        List<String> said = new ArrayList<>();
        try (LedgerReader reader = new LedgerReader(ledger)) {
            reader.forEach(entry -> {
                if (entry instanceof Entry.Claimed claim) {
                    said.add(Wording.place(claim.position()));
                }
            });
        }
        return said;
    }

    static Stream<String> secrets(Entry entry) {
        if (entry instanceof Entry.Act act) {
            return Stream.concat(Stream.of(act.id()), places(Stream.concat(act.path().stream(), Stream.of(act).map(Entry.Act::target))));
        }
        return entry instanceof Entry.Unit unit ? Stream.concat(Stream.of(unit.id()), places(Stream.of(unit.position()))) : Stream.of();
    }

    private static Stream<String> places(Stream<Position> places) {
        return places.filter(Objects::nonNull).map(Wording::place);
    }
}
