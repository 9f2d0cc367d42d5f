package org.ceasefire.simulator.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Header;
import org.ceasefire.simulator.ledger.LedgerWriter;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/** A ledger written by hand, entry by entry, for a test. Times are minutes after STARTEX. */
public class LedgerFixture {
    public static final Instant STARTEX = Instant.parse("2026-10-05T00:00:00Z");
    public final List<Entry> entries = new ArrayList<>();

    public static Instant at(int hour, int minute) {
        return STARTEX.plusSeconds(hour * 3600L + minute * 60L);
    }

    public static Position place(double lat, double lon) {
        return new Position(lat, lon);
    }

    public LedgerFixture add(Entry entry) {
        entries.add(entry);
        return this;
    }

    public LedgerFixture exercise(String title) {
        return add(new Entry.Exercise(STARTEX, Audience.ALL, "assault", title, "EXERCISE", STARTEX,
                at(120, 0), Side.UA)).add(new Entry.Note(STARTEX, Audience.TRUTH, "Two companies cross under cloud."));
    }

    public LedgerFixture reading(String name, String value) {
        return add(new Entry.Reading(STARTEX, Audience.ALL, name, value));
    }

    public LedgerFixture act(String id, ActKind kind, Side side, Instant from, Instant to, Position where, Position target, int count) {
        return add(new Entry.Act(from, Audience.TRUTH, id, kind, side, null, kind == ActKind.FIRE ? "d-30" : null,
                kind == ActKind.FIRE ? WeaponClass.ARTILLERY : null, count, to, List.of(where), target, "scripted", kind.benign()));
    }

    public LedgerFixture look(String id, String sensor, Instant from, Instant to, String hindrance, String... sectors) {
        return add(new Entry.Look(to, Audience.MONITOR, id, sensor, sensor + "/1", from, to, List.of(), List.of(sectors), hindrance == null,
                hindrance));
    }

    public LedgerFixture detection(Instant t, String observation, String look, String cause) {
        return add(new Entry.Detection(t, Audience.TRUTH, observation, look, cause));
    }

    public LedgerFixture miss(Instant t, String look, String sensor, String act, String reason) {
        return add(new Entry.Miss(t, Audience.TRUTH, look, sensor, act, Sign.EXPLOSION, reason, 0.2));
    }

    public LedgerFixture observed(String id, Sign sign, Position where, double error_m, Instant seen, Instant received, String source) {
        SensorKind kind = source.startsWith("drone") ? SensorKind.DRONE_CAMERA : SensorKind.RADAR;
        return add(new Entry.Observed(received, Audience.MONITOR, id, sign, where, error_m, seen, source, "FR", kind, "B2",
                WeaponClass.ARTILLERY, "", 122, 6, null, null, null, null, id.substring(0, id.lastIndexOf('/')), false));
    }

    public LedgerFixture incident(Instant t, String change, String id, Happening happening, String sector, Position where,
            String... observations) {
        return add(new Entry.IncidentChange(t, Audience.MONITOR, change, id, null, happening, sector, t, t, where, 120, Side.RU, Side.UA, 0,
                WeaponClass.ARTILLERY, 122, Arrays.asList(observations)));
    }

    public LedgerFixture ruling(Instant t, String change, String verdict, String key, String subject, Map<String, String> value,
            Entry.Reason... why) {
        return add(new Entry.Ruling(t, Audience.MONITOR, change, verdict, key, subject, new TreeMap<>(value), Map.of(), List.of(why)));
    }

    public static Entry.Reason reason(String rule, Map<String, String> says, String... evidence) {
        return new Entry.Reason(rule, says, List.of(evidence));
    }

    /** Writes the entries in order of time, and hands back the file. */
    public Path in(Path folder) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::t));
        Path ledger = folder.resolve("ledger.jsonl");
        Header header = new Header(1, "0.1.0", "assault", "ab".repeat(32), "cd".repeat(32), 42, 0, true);
        try (LedgerWriter writer = new LedgerWriter(Files.newOutputStream(ledger), header)) {
            sorted.forEach(writer::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ledger;
    }
}
