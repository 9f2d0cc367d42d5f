package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightTest {
    @TempDir
    Path folder;

    private final LedgerFixture ledger = new LedgerFixture().exercise("Three salvoes and a march");

    @BeforeEach
    void three_salvoes_and_a_march_and_two_sensors() {
        for (String id : List.of("salvo-1", "salvo-2", "salvo-3")) {
            ledger.act(id, ActKind.FIRE, Side.RU, at(1, 0), at(1, 10), place(48.5, 37.5), null, 6);
        }
        ledger.act("march", ActKind.MOVEMENT, Side.RU, at(10, 0), at(12, 0), place(48.5, 37.5), null, 6);
        sensor("drone-1", SensorKind.DRONE_CAMERA);
        sensor("radar-1", SensorKind.RADAR);
    }

    private void sensor(String id, SensorKind kind) {
        ledger.add(new Entry.Sensor(STARTEX, Audience.MONITOR, id, "t", kind, "FR", List.of()));
    }

    private SightTest seen(String act, String sensor, Instant seen, Instant received) {
        String id = sensor + "/1/" + ledger.entries.size() + "/1";
        ledger.detection(seen, id, id.substring(0, id.lastIndexOf('/')), act).observed(id, Sign.HEAT, place(48.5, 37.5), 10, seen, received, sensor);
        return this;
    }

    private Sight sight() throws IOException {
        return Story.read(ledger.in(folder), Viewer.STAFF).sight();
    }

    @Test
    void delays_are_counted_from_the_beginning_of_an_act_to_its_first_sight_and_its_first_receipt() throws IOException {
        seen("salvo-1", "drone-1", at(2, 0), at(8, 0)).seen("salvo-1", "radar-1", at(3, 0), at(5, 0));
        assertEquals(new Sight.Share("all", 4, 1, 0.25, 1, new Sight.Delay(1, 1), new Sight.Delay(4, 4)), sight().all());
    }

    @Test
    void the_median_of_an_even_number_of_delays_lies_between_the_middle_two() throws IOException {
        seen("salvo-1", "drone-1", at(2, 0), at(2, 0)).seen("salvo-2", "drone-1", at(4, 0), at(4, 0));
        assertEquals(new Sight.Delay(2, 3), sight().all().sight());
        seen("salvo-3", "drone-1", at(2, 30), at(2, 30));
        assertEquals(new Sight.Delay(1.5, 3), sight().all().sight());
    }

    @Test
    void acts_are_told_by_their_kind_and_sensors_by_theirs() throws IOException {
        seen("salvo-1", "drone-1", at(1, 30), at(2, 0)).seen("salvo-1", "radar-1", at(3, 0), at(5, 0)).seen("march", "radar-1", at(11, 0), at(14, 0));
        assertEquals(List.of("fire 1 of 3", "movement 1 of 1"), sight().byAct().stream().map(SightTest::words).toList());
        assertEquals(List.of("drone-camera 1 of 4", "radar 2 of 4"), sight().byKind().stream().map(SightTest::words).toList());
        assertEquals(new Sight.Delay(1.5, 2), sight().byKind().get(1).sight());
    }

    private static String words(Sight.Share share) {
        return "%s %d of %d".formatted(share.of(), share.seen(), share.acts());
    }

    @Test
    void each_sensor_is_told_with_the_acts_that_it_saw_and_saw_first_and_its_false_alarms() throws IOException {
        seen("salvo-1", "drone-1", at(1, 30), at(2, 0)).seen("salvo-1", "radar-1", at(1, 20), at(5, 0)).seen("march", "radar-1", at(11, 0), at(14, 0));
        seen(null, "drone-1", at(20, 0), at(21, 0));
        assertEquals(List.of(new Sight.Work("drone-1", 1, 0, 1), new Sight.Work("radar-1", 2, 2, 0)), sight().bySensor());
    }

    @Test
    void what_has_not_arrived_was_not_seen() throws IOException {
        ledger.detection(at(2, 0), "drone-1/1/1/1", "drone-1/1/1", "salvo-1");
        assertEquals(new Sight.Share("all", 4, 0, 0, 0, null, null), sight().all());
    }

    @Test
    void a_clock_that_is_a_little_fast_is_no_sight_before_the_act() throws IOException {
        seen("salvo-1", "drone-1", at(1, 0).minusSeconds(2), at(1, 30));
        assertEquals(new Sight.Delay(0, 0), sight().all().sight());
    }

    @Test
    void for_those_who_may_not_know_what_happened_there_was_nothing_to_see() throws IOException {
        seen("salvo-1", "drone-1", at(2, 0), at(8, 0));
        Sight sight = Story.read(ledger.in(folder), Viewer.MONITOR).sight();
        assertEquals(0, sight.all().acts());
        assertEquals(List.of(), sight.byAct());
    }
}
