package org.ceasefire.simulator.report.against;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs side by side. */
class AgainstTest {
    @TempDir
    Path folder;

    private final LedgerFixture changed = AssaultStory.ledger();

    @Test
    void a_run_against_itself_differs_in_nothing() throws IOException {
        Against same = against(Viewer.STAFF);
        assertEquals(List.of(List.of(), List.of(), List.of(), List.of()), List.of(same.settings(), same.gates(), same.breaches(), same.acts()));
        assertTrue(same.figures().stream().allMatch(row -> row.get(3).equals("the same")));
        assertTrue(same.truth().startsWith("Both faced the same truth"));
    }

    @Test
    void a_gate_decided_later_is_told_with_how_much_later() throws IOException {
        decided(Gate.PHASE_2, made -> new Entry.Decided(made.t().plus(Duration.ofHours(5)), made.audience(), made.caseId(), made.gate(), made.outcome(), made.by(), made.rule()));
        List<List<String>> gates = against(Viewer.STAFF).gates();
        assertEquals(1, gates.size());
        assertEquals("Case 1, Phase 2", gates.get(0).get(0));
        assertEquals("5 h later", gates.get(0).get(3));
    }

    @Test
    void a_gate_decided_otherwise_at_the_same_time_is_told() throws IOException {
        decided(Gate.PHASE_3, made -> new Entry.Decided(made.t(), made.audience(), made.caseId(), made.gate(), Outcome.REFUSED, made.by(), made.rule()));
        List<String> gate = against(Viewer.STAFF).gates().get(0);
        assertTrue(gate.get(1).startsWith("approved by") && gate.get(2).startsWith("refused by"), gate::toString);
        assertEquals("the same", gate.get(3));
    }

    @Test
    void a_breach_that_only_one_of_them_found_is_told_as_not_found_in_the_other() throws IOException {
        changed.entries.removeIf(entry -> entry instanceof Entry.Ruling ruling && ruling.verdict().equals("breach") && ruling.subject().equals("incident-1"));
        List<String> row = against(Viewer.STAFF).breaches().stream().filter(each -> each.get(0).startsWith("Ground assault")).findFirst().orElseThrow();
        assertTrue(row.get(1).startsWith("No. 1: stands"), row::toString);
        assertEquals("not found", row.get(2));
        assertEquals("only in the first", row.get(5));
    }

    @Test
    void an_act_heard_of_later_is_told_and_one_heard_of_at_once_is_not() throws IOException {
        changed.entries.replaceAll(entry -> entry instanceof Entry.Observed seen && seen.source().equals("drone-1") ? late(seen) : entry);
        List<List<String>> acts = against(Viewer.STAFF).acts();
        assertTrue(acts.stream().anyMatch(row -> row.get(0).equals("crossing") && row.get(5).equals("2 h later")), acts::toString);
        assertTrue(acts.stream().noneMatch(row -> row.get(0).equals("preparation")), acts::toString);
    }

    @Test
    void a_reading_a_sensor_and_a_seed_that_differ_are_named() throws IOException {
        changed.entries.removeIf(entry -> entry instanceof Entry.Sensor sensor && sensor.id().equals("drone-1"));
        changed.reading("clock-starts-at", "determination");
        List<String> names = against(Viewer.STAFF).settings().stream().map(row -> row.get(0)).toList();
        assertEquals(List.of("Policy: clock starts at", "Sensor drone-1"), names);
    }

    @Test
    void another_truth_is_said_to_be_one() throws IOException {
        changed.act("more", ActKind.FIRE, Side.RU, LedgerFixture.at(90, 0), LedgerFixture.at(91, 0), LedgerFixture.place(48.5, 37.5), null, 3);
        assertTrue(against(Viewer.STAFF).truth().contains("0 only in the first and 1 only in the second"), against(Viewer.STAFF).truth());
    }

    @Test
    void players_read_nothing_of_acts_and_of_breaches() throws IOException {
        Against theirs = against(Viewer.PLAYERS);
        assertEquals(List.of(List.of(), List.of()), List.of(theirs.acts(), theirs.breaches()));
        assertFalse(theirs.toString().contains("crossing"));
        assertEquals("Whether both faced the same truth is not open to this audience.", theirs.truth());
    }

    private static Entry.Observed late(Entry.Observed seen) {
        return new Entry.Observed(seen.t().plus(Duration.ofHours(2)), seen.audience(), seen.id(), seen.sign(), seen.position(), seen.error_m(), seen.seen(), seen.source(),
                seen.provider(), seen.sensor(), seen.grade(), seen.weapon(), seen.type(), seen.calibre_mm(), seen.count(), seen.struck(), seen.casualties(),
                seen.admittedBy(), seen.cue(), seen.look(), seen.outOfTime());
    }

    private void decided(Gate gate, UnaryOperator<Entry.Decided> how) {
        changed.entries.replaceAll(entry -> entry instanceof Entry.Decided made && made.gate() == gate ? how.apply(made) : entry);
    }

    private Against against(Viewer viewer) throws IOException {
        Story one = Story.read(AssaultStory.ledger().in(folder), viewer);
        return Against.of(one, Story.read(changed.in(folder), viewer));
    }
}
