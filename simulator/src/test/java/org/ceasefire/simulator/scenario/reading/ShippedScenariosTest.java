package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    private static final Path FOLDER = Path.of("..", "scenarios");

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_shipped_scenario_has_no_error(Path file) {
        assertEquals(List.of(), ScenarioReader.check(file));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_shipped_scenario_is_named_as_its_file_and_expects_something(Path file) {
        Scenario scenario = ScenarioReader.read(file).scenario();
        assertEquals(file.getFileName().toString(), scenario.id() + ".yaml");
        assertTrue(scenario.expect().size() >= 3);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void fire_strikes_the_ground_of_the_other_party(Path file) {
        Scenario scenario = ScenarioReader.read(file).scenario();
        scenario.events().stream().filter(act -> act.act() == ActKind.FIRE).forEach(act ->
                assertEquals(act.side().opponent(), clearSide(scenario.theatre(), act.target().orElseThrow()), act.id()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void units_stand_on_their_own_ground_in_a_sector(Path file) {
        Scenario scenario = ScenarioReader.read(file).scenario();
        scenario.units().forEach(unit -> {
            assertEquals(unit.side(), clearSide(scenario.theatre(), unit.position()), unit.id());
            assertTrue(scenario.theatre().sectorAt(scenario.theatre().plane().toPlane(unit.position())).isPresent(), unit.id());
        });
    }

    @Test
    void the_assault_goes_past_the_line_in_two_sectors() {
        Scenario assault = ScenarioReader.read(FOLDER.resolve("assault.yaml")).scenario();
        Stream<Inject> pushes = assault.events().stream().filter(act -> act.id().endsWith("push"));
        List<String> sectors = pushes.map(push -> push.path().get(push.path().size() - 1)).map(end -> {
            assertEquals(Side.UA, clearSide(assault.theatre(), end));
            return assault.theatre().sectorAt(assault.theatre().plane().toPlane(end)).orElseThrow().id();
        }).toList();
        assertEquals(List.of("sector-pokrovsk", "sector-kostiantynivka"), sectors);
    }

    static Stream<Path> scenarios() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Side clearSide(Theatre theatre, Position position) {
        return theatre.clearSide(theatre.line(), theatre.plane().toPlane(position), 100);
    }
}
