package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputReaderTest {
    private static final String MOVES = """
            author: white cell
            moves:
              - {vote: approve, id: v-1, at: T+50h, case: case-1, gate: phase-2, member: FR}
              - {decision: refused, id: d-1, at: T+60h, case: case-1, gate: phase-3}
              - {act: fire, id: more, at: T+45h, unit: battery-1, rounds: 6, target: {lat: 48.5, lon: 37.8}}
              - {claim: fire, id: c-1, at: T+46h, by: UA, against: RU, position: {lat: 48.5, lon: 37.8}, text: Again.}
              - {restoration: middle, id: r-1, at: T+9d, by: patrol}
            """;

    @TempDir
    Path folder;

    private Scenario scenario;

    @BeforeEach
    void read() {
        scenario = new SmallScenario(folder).read().scenario();
    }

    private List<Input> moves(String text) throws IOException {
        return InputReader.read(Files.writeString(folder.resolve("moves.yaml"), text), scenario);
    }

    @Test
    void moves_are_read_with_their_author_and_instant() throws IOException {
        List<Input> inputs = moves(MOVES);
        assertEquals(List.of("v-1", "d-1", "more", "c-1", "r-1"), inputs.stream().map(Input::id).toList());
        inputs.forEach(input -> assertEquals("white cell", input.author()));
        assertEquals(scenario.startex().plus(Duration.ofHours(50)), inputs.get(0).at());
        assertEquals(new Input.CastVote("case-1", Gate.PHASE_2, "FR", Choice.APPROVE, ""), inputs.get(0).content());
        assertEquals(new Input.Decide("case-1", Gate.PHASE_3, Outcome.REFUSED, ""), inputs.get(1).content());
        assertTrue(inputs.get(2).content() instanceof Input.Happen happen && happen.inject().count() == 6);
        assertTrue(inputs.get(3).content() instanceof Input.Arrive);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "member: FR | member: PL | 3:78 | 'PL' is no member of the body that decides phase-2",
        "vote: approve | vote: yes | 3:12 | 'yes' is not known here",
        "decision: refused | decision: not-reached | 4:16 | Nobody decides",
        "id: more | id: salvo | 5:21 | already in the scenario",
        "id: d-1 | id: v-1 | 4:29 | already that of another move",
        "at: T+45h, unit | if: phase >= 1, unit | 5:31 | not on a condition",
        "unit: battery-1 | unit: battery-2 | 5:44 | There is no unit 'battery-2'",
        "lon: 37.8}} | lon: 37.4}} | 5:74 | 'd-30' reaches 15.4 km",
        "restoration: middle | restoration: works | 7:19 | a sector is wanted",
        "at: T+60h | at: T+60d | 4:38 | is after ENDEX",
        "author: white cell | writer: white cell | 1:1 | 'author' is missing",
        "gate: phase-2 | gate: phase-9 | 3:61 | 'phase-9' is not known here",
    })
    void a_mistake_in_moves_is_named_at_its_place(String before, String after, String place, String says) {
        assertTrue(MOVES.contains(before));
        BadInput bad = assertThrows(BadInput.class, () -> moves(MOVES.replace(before, after)));
        assertTrue(bad.problems().stream().anyMatch(problem -> problem.toString().contains("moves.yaml:" + place + ": ") && problem.what().contains(says)), bad.getMessage());
    }

    @Test
    void a_process_is_no_move() {
        assertThrows(BadInput.class,
                () -> moves("author: a\nmoves:\n  - {process: harvest-fires, id: p, rate: 3 acts per day, in: fields}\n"));
    }
}
