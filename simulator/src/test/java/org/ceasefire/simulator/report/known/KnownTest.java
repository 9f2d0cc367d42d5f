package org.ceasefire.simulator.report.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.ResponseTable;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known at an instant is what a story tells of a ledger that ends there. */
class KnownTest {
    @TempDir
    Path folder;

    @Test
    void of_a_ledger_written_by_hand() throws IOException {
        holds(AssaultStory.ledger().in(folder));
    }

    @Test
    void of_a_breach_that_a_late_picture_refutes() throws IOException {
        Path ledger = holds(ledger(Runs.of(Runs.story("late-picture"))));
        List<Spell> breach = Known.of(Story.read(ledger, Viewer.MONITOR)).breaches();
        assertEquals(List.of("stands", "withdrawn"), breach.stream().map(spell -> spell.told().get(6)).distinct().toList());
    }

    @Test
    void of_a_shipped_scenario_with_calls_ballots_and_late_rulings() throws IOException {
        holds(ledger(Runs.of(ScenarioReader.read(Path.of("..", "scenarios", "heavy-weapons-creep.yaml")).scenario())));
    }

    @Test
    void staff_alone_learn_what_nobody_knew_yet() throws IOException {
        Path ledger = AssaultStory.ledger().in(folder);
        Spell crossing = Known.of(Story.read(ledger, Viewer.STAFF)).unknown().stream().filter(spell -> spell.id().equals("crossing")).findFirst().orElseThrow();
        assertEquals(Instant.parse("2026-10-06T07:40:00Z"), crossing.from());
        assertEquals(Instant.parse("2026-10-06T08:50:00Z"), crossing.to());
        assertEquals(List.of(), Known.of(Story.read(ledger, Viewer.MONITOR)).unknown());
    }

    private Path ledger(Runs run) throws IOException {
        return Files.writeString(folder.resolve("ledger.jsonl"), run.ledger());
    }

    private static Path holds(Path ledger) throws IOException {
        Story whole = Story.read(ledger, Viewer.MONITOR);
        Known known = Known.of(whole);
        SortedSet<Instant> instants = instants(whole);
        assertTrue(instants.size() > 10);
        for (Instant at : instants) {
            Story then = Story.read(ledger, Viewer.MONITOR, at);
            assertEquals(then.breaches().stream().map(Judged::told).toList(), told(known.breaches(), at), "breaches at " + at);
            assertEquals(incidents(then), told(known.incidents(), at), "incidents at " + at);
            assertEquals(open(then), known.gates().stream().filter(spell -> spell.holdsAt(at)).map(Spell::id).sorted().toList(), "gates at " + at);
            assertEquals(clocks(then), known.clocks().stream().filter(spell -> spell.holdsAt(at)).map(spell -> spell.id() + " " + spell.due()).toList(),
                    "clocks at " + at);
            assertEquals(ResponseTable.rows(then).stream().filter(row -> row.get(6).startsWith("due ")).count(),
                    known.responders().stream().filter(spell -> spell.holdsAt(at)).count(), "responders at " + at);
        }
        return ledger;
    }

    /** Whenever anything was judged, put, decided, called or done, and shortly before. */
    private static SortedSet<Instant> instants(Story story) {
        SortedSet<Instant> instants = new TreeSet<>();
        Stream.of(Entry.Ruling.class, Entry.IncidentChange.class, Entry.CaseChange.class, Entry.Proposed.class, Entry.Decided.class, Entry.Called.class,
                Entry.Responded.class).flatMap(kind -> story.all(kind).stream()).filter(entry -> !(entry instanceof Entry.IncidentChange change) || !change.change().equals("changed"))
                .forEach(entry -> instants.addAll(List.of(entry.t(), entry.t().minusMillis(1))));
        instants.removeIf(instant -> instant.isBefore(story.exercise().startex()));
        return instants;
    }

    private static List<List<String>> told(List<Spell> spells, Instant at) {
        return spells.stream().filter(spell -> spell.holdsAt(at)).map(Spell::told).toList();
    }

    private static List<List<String>> incidents(Story then) {
        return then.all(Entry.IncidentChange.class).stream().map(Entry.IncidentChange::id).distinct().map(id -> then.incident(id).orElseThrow())
                .filter(incident -> incident.into() == null)
                .map(incident -> List.of(Wording.plain(incident.happening()), then.sectorName(incident.sector()), stood(incident.id(), then))).toList();
    }

    private static String stood(String id, Story then) {
        return then.closed().stream().filter(closed -> closed.incident().equals(id) && closed.benign().stands()).map(closed -> "explained as " + Wording.plain(closed.kind()))
                .findFirst().orElse(then.conclusions().stream().filter(made -> made.verdict().equals("existence") && made.subject().equals(id))
                .map(made -> Wording.plain(made.value("standing"))).findFirst().orElse("not yet judged"));
    }

    /** A gate of which the ledger holds no ballot is not before anybody. */
    private static List<String> open(Story then) {
        return then.cases().stream().flatMap(one -> one.gates().stream().filter(gate -> !gate.rounds().isEmpty())
                .filter(gate -> gate.rounds().get(gate.rounds().size() - 1).open().startsWith("open: ") && gate.rounds().get(gate.rounds().size() - 1).decided().isEmpty())
                .map(gate -> one.id() + "/" + gate.gate().word())).sorted().toList();
    }

    private static List<String> clocks(Story then) {
        return then.cases().stream().filter(one -> one.closed().isEmpty() && one.milestone("Clocks stopped").isEmpty())
                .flatMap(one -> one.due().stream().filter(due -> one.gates().stream().noneMatch(gate -> gate.gate() == due.gate() && gate.decided().isPresent()))
                .map(due -> one.id() + "/" + due.gate().word() + " " + due.at())).toList();
    }
}
