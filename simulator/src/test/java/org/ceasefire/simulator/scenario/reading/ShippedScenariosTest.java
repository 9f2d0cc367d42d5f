package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    static final Path FOLDER = Path.of("..", "scenarios");

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_shipped_scenario_has_no_error(Path file) {
        assertEquals(List.of(), ScenarioReader.check(file));
    }

    static Stream<Path> scenarios() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
