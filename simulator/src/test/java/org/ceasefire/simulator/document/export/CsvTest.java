package org.ceasefire.simulator.document.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.ceasefire.simulator.document.Papers;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Samples;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.run.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CsvTest {
    /** The tables of the kinds of entries. The setting and the coverage are cut up into tables of their own. */
    private static final Map<String, String> TABLES = Map.ofEntries(Map.entry("exercise", "exercise"), Map.entry("note", "notes"),
            Map.entry("article", "articles"), Map.entry("reading", "readings"), Map.entry("rule", "rules"), Map.entry("provider", "providers"),
            Map.entry("sensor", "sensors"), Map.entry("unit", "units"), Map.entry("act", "acts"), Map.entry("sortie", "sorties"),
            Map.entry("cue", "cues"), Map.entry("order", "orders"), Map.entry("look", "looks"), Map.entry("detection", "detections"),
            Map.entry("miss", "misses"), Map.entry("withheld", "withheld"), Map.entry("shared", "shared"), Map.entry("observation", "observations"),
            Map.entry("notification", "notifications"), Map.entry("claim", "claims"), Map.entry("calm", "calmed"), Map.entry("plea", "pleas"),
            Map.entry("restoration", "restorations"), Map.entry("duty", "duties"), Map.entry("delivery", "deliveries"),
            Map.entry("incident", "incident-changes"), Map.entry("ruling", "rulings"), Map.entry("case", "case-changes"),
                    Map.entry("alarm", "alarms"),
            Map.entry("proposal", "proposals"), Map.entry("vote", "votes"), Map.entry("decision", "decisions"), Map.entry("call", "calls"),
            Map.entry("response", "responses"), Map.entry("input", "inputs"));
    private static final Set<String> APART = Set.of("ground", "grid", "coverage");
    private static final Set<String> NO_COLUMN = Set.of("kind", "audience", "grounds");
    private static final Set<String> AT_STARTEX = Set.of("exercise", "provider", "sensor");

    @TempDir
    private Path folder;

    @Test
    void every_field_of_every_kind_of_entry_is_in_its_table_as_the_ledger_has_it() throws Exception {
        LedgerFixture ledger = new LedgerFixture();
        Samples.all().forEach(ledger::add);
        assertEquals(TABLES.size() + APART.size(), held(ledger.in(folder)).size());
    }

    @Test
    void the_tables_of_a_real_run_hold_what_its_ledger_holds() throws Exception {
        assertTrue(held(Files.writeString(folder.resolve("ledger.jsonl"), Runs.of(Runs.story("late-picture")).ledger())).size() > 15);
    }

    @Test
    void a_text_that_a_spreadsheet_would_take_for_a_formula_is_none_and_is_found_again() throws IOException {
        for (String text : List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "\uFF1D1", "a,\"b\"\r\nc", " spaces ", "",
                "plain")) {
            LedgerFixture ledger = new LedgerFixture().exercise("x").add(new Entry.Note(LedgerFixture.STARTEX, Audience.ALL, text));
            String csv = export(ledger.in(folder), Viewer.STAFF).get("csv/notes.csv");
            String last = Opened.csv(csv).get(1).get("text");
            assertEquals(text, last);
            String raw = org.apache.commons.csv.CSVFormat.RFC4180.parse(new java.io.StringReader(csv)).getRecords().get(2).get(2);
            assertTrue(raw.isEmpty() || "=+-@\t\r\n\uFF1D".indexOf(raw.charAt(0)) < 0, raw);
        }
    }

    @Test
    void numbers_are_no_texts() throws IOException {
        LedgerFixture ledger = new LedgerFixture().exercise("x").add(new Entry.Claimed(LedgerFixture.at(-30, 0), Audience.ALL, "c", null, null, null,
                LedgerFixture.place(-48.5, -0.25), LedgerFixture.at(1, 15), "-1"));
        String csv = export(ledger.in(folder), Viewer.PLAYERS).get("csv/claims.csv");
        assertTrue(csv.contains(",-48.5,-0.25,") && csv.contains(",-30,") && csv.contains(",1.25,") && csv.contains(",'-1\r\n"), csv);
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void the_dictionary_tells_of_every_field_of_every_table_and_of_nothing_else(Viewer viewer) throws IOException {
        Map<String, String> files = export(AssaultStory.ledger().in(folder), viewer);
        Map<String, List<String>> told = new HashMap<>();
        for (Map<String, String> row : Opened.csv(files.get("csv/fields.csv"))) {
            told.computeIfAbsent("csv/" + row.get("table") + ".csv", name -> new ArrayList<>()).add(row.get("field"));
            assertFalse(row.get("meaning").isBlank() || row.get("row").isBlank(), row::toString);
            boolean measured = row.get("field").matches("(.*_)?(m|mm|h|lat|lon|percent)");
            assertTrue(!measured || !row.get("unit").isBlank(), row::toString);
        }
        Set<String> tables = new TreeSet<>(files.keySet());
        tables.removeIf(name -> !name.endsWith(".csv") || name.equals("csv/fields.csv"));
        assertEquals(tables, told.keySet());
        for (String table : tables) {
            assertEquals(String.join(",", told.get(table)), files.get(table).lines().findFirst().orElseThrow());
        }
    }

    @Test
    void tables_of_the_truth_are_for_staff_alone() throws IOException {
        assertTrue(export(AssaultStory.ledger().in(folder), Viewer.STAFF).keySet().containsAll(List.of("csv/acts.csv", "csv/misses.csv")));
        Map<String, String> monitor = export(AssaultStory.ledger().in(folder), Viewer.MONITOR);
        assertTrue(monitor.get("csv/exercise.csv").lines().noneMatch(line -> line.contains("seed")));
        assertTrue(Opened.csv(monitor.get("csv/observations.csv")).size() > 3);
        assertFalse(monitor.containsKey("csv/acts.csv") || monitor.containsKey("csv/detections.csv") || monitor.get("csv/fields.csv")
                .contains("acts,"));
    }

    @Test
    void a_square_that_was_looked_at_has_a_row_for_the_hour() throws IOException {
        LedgerFixture ledger = new LedgerFixture();
        Samples.all().forEach(ledger::add);
        List<Map<String, String>> rows = Opened.csv(export(ledger.in(folder), Viewer.MONITOR).get("csv/coverage.csv"));
        assertEquals(List.of("0 s 48.6 37.9 true 0", "1 s 48.7 37.9 false 98", "2 s 48.7 -0.5 true 0"), rows.stream()
                .map(row -> String.join(" ", row.get("cell"),
                row.get("sector"), row.get("lat"), row.get("lon"), row.get("blind"), row.get("chance_percent"))).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaches", "cases", "incidents"})
    void what_the_law_concluded_is_told_as_the_report_tells_it(String table) throws IOException {
        Path ledger = AssaultStory.ledger().in(folder);
        Story story = Story.read(ledger, Viewer.STAFF);
        List<Map<String, String>> rows = Opened.csv(export(ledger, Viewer.STAFF).get("csv/" + table + ".csv"));
        switch (table) {
            case "breaches" -> assertEquals(story.breaches().stream().map(one -> one.number() + one.type() + one.side() + one.stands()).toList(),
                    rows.stream().map(row -> row.get("number") + row.get("type") + row.get("side") + row.get("stands")).toList());
            case "cases" -> assertEquals(story.cases().stream().map(one -> one.id() + one.t0().orElseThrow()).toList(),
                    rows.stream().map(row -> row.get("id") + row.get("t0")).toList());
            default -> assertEquals(List.of("incident-1"), rows.stream().map(row -> row.get("id")).filter("incident-1"::equals).toList());
        }
    }

    private static Map<String, String> export(Path ledger, Viewer viewer) throws IOException {
        return Papers.exports(Story.read(ledger, viewer));
    }

    /** Holds every line of a ledger against its row, and hands back the kinds that it has. */
    private Set<String> held(Path ledger) throws Exception {
        Map<String, String> files = export(ledger, Viewer.STAFF);
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        Map<String, Integer> next = new HashMap<>();
        Instant startex = Story.read(ledger, Viewer.STAFF).times().startex();
        for (String line : Files.readAllLines(ledger).stream().skip(1).toList()) {
            JsonNode entry = new ObjectMapper().readTree(line);
            String kind = entry.get("kind").textValue();
            int row = next.merge(kind, 1, Integer::sum) - 1;
            if (!APART.contains(kind)) {
                String table = "csv/" + TABLES.get(kind) + ".csv";
                if (!tables.containsKey(table)) {
                    tables.put(table, Opened.csv(files.get(table)));
                }
                held(entry, tables.get(table).get(row), startex);
            }
        }
        tables.forEach((table, rows) -> assertEquals(rows.size(), next.entrySet().stream()
                .filter(kind -> table.equals("csv/" + TABLES.get(kind.getKey()) + ".csv")).mapToInt(Map.Entry::getValue).sum(), table));
        return next.keySet();
    }

    private static void held(JsonNode entry, Map<String, String> row, Instant startex) throws Exception {
        String kind = entry.get("kind").textValue();
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            String name = field.getKey();
            if (!NO_COLUMN.contains(name) && !(name.equals("t") && AT_STARTEX.contains(kind))) {
                same(kind, name, field.getValue(), row, startex);
            }
        }
    }

    private static void same(String kind, String name, JsonNode value, Map<String, String> row, Instant startex) throws Exception {
        String column = name.replace('-', '_');
        String told = kind + " " + name + " " + row;
        if (value.has("lat")) {
            String prefix = name.equals("target") ? "target_" : "";
            assertEquals(0, value.get("lat").decimalValue().compareTo(new BigDecimal(row.get(prefix + "lat"))), told);
            assertEquals(0, value.get("lon").decimalValue().compareTo(new BigDecimal(row.get(prefix + "lon"))), told);
        } else if (value.isArray() && value.get(0).has("lat")) {
            shape(value, row.get(column), told);
        } else if (value.isContainerNode()) {
            assertEquals(value, new ObjectMapper().readTree(row.get(column)), told);
        } else if (value.isNumber()) {
            assertEquals(0, value.decimalValue().compareTo(new BigDecimal(row.get(column))), told);
        } else {
            assertEquals(value.asText(), row.get(column), told);
            if (row.containsKey(column + "_plus_h")) {
                double hours = Duration.between(startex, Instant.parse(value.textValue())).toMillis() / 3_600_000.0;
                assertEquals(hours, Double.parseDouble(row.get(column + "_plus_h")), 0.0001, told);
            }
        }
    }

    /** A ring may be turned and is closed; a way is as it is. */
    private static void shape(JsonNode places, String wkt, String told) throws ParseException {
        Set<Coordinate> wanted = new TreeSet<>();
        places.forEach(place -> wanted.add(new Coordinate(place.get("lon").doubleValue(), place.get("lat").doubleValue())));
        assertEquals(wanted, new TreeSet<>(List.of(new WKTReader().read(wkt).getCoordinates())), told);
    }
}
