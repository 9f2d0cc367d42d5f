package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.simulator.scenario.yaml.Problem;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.TreeReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final Path SHIPPED = Path.of("../scenarios");

    @TempDir
    Path folder;
    private SmallScenario file;

    @BeforeEach
    void copy() {
        file = new SmallScenario(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drones.yaml", "satellites.yaml"})
    void every_figure_of_every_type_names_its_source_once(String name) throws IOException {
        for (var type : catalogue(name).entries().entrySet()) {
            Tree.Mapping figures = (Tree.Mapping) type.getValue().value();
            List<String> drawn = new ArrayList<>();
            ((Tree.Mapping) figures.get("sources")).entries().values()
                    .forEach(fields -> ((Tree.Sequence) fields.value()).items().forEach(field -> drawn.add(((Tree.Scalar) field).text())));
            Set<String> wanted = new TreeSet<>(figures.entries().keySet());
            wanted.remove("sources");
            assertEquals(wanted, new TreeSet<>(drawn), type.getKey());
            assertEquals(wanted.size(), drawn.size(), type.getKey() + " names a source of some figure twice");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drones.yaml", "satellites.yaml"})
    void every_source_is_in_the_list_of_sources_or_says_that_there_is_none(String name) throws IOException {
        String sources = Files.readString(SHIPPED.resolve("SOURCES.md"));
        catalogue(name).entries().forEach((type, figures) ->
                ((Tree.Mapping) ((Tree.Mapping) figures.value()).get("sources")).entries().keySet().forEach(mark ->
                        assertTrue(mark.equals("default, unsourced") || sources.contains("\n| " + mark + " |"), type + ": " + mark)));
    }

    private static Tree.Mapping catalogue(String name) throws IOException {
        Path path = SHIPPED.resolve("catalogue").resolve(name);
        return (Tree.Mapping) TreeReader.read(path.toString(), Files.readAllBytes(path), new Problems()).orElseThrow();
    }

    @Test
    void a_file_beside_the_scenario_changes_one_figure_of_a_shipped_type() throws IOException {
        own("drones.yaml", "camcopter-s100: {endurance: 5h30m}\n");
        assertEquals(330, file.read().scenario().drones().get(0).endurance().toMinutes());
        assertEquals(0.3, file.read().scenario().drones().get(0).gsd_m(), 1e-9);
    }

    @Test
    void what_is_shipped_and_what_lies_beside_the_scenario_are_both_taken_along() throws IOException {
        own("drones.yaml", "camcopter-s100: {endurance: 5h30m}\n");
        assertTrue(file.read().files().keySet().containsAll(Set.of("catalogue/drones.yaml", "shipped/catalogue/drones.yaml")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "drones.yaml     | camcopter-s100: {altitude: -300 m} | 1:28 | cannot be negative",
        "drones.yaml     | tb2: {speed: 0 km/h}               | 1:14 | must be more than zero",
        "drones.yaml     | tb2: {velocity: 70 kt}             | 1:7  | 'velocity' is not a field here",
        "drones.yaml     | kite: {field-of-view: 40 deg}      | 1:7  | 'resolution' is missing",
        "drones.yaml     | tb2: {swath: 5 km}                 | 1:7  | 'swath' is not a field here",
        "drones.yaml     | tb2: {field-of-view: 180 deg}      | 1:22 | more than 150 deg",
        "drones.yaml     | tb2: {airframes: 0}                | 1:18 | must be more than zero",
        "drones.yaml     | tb2: {crews: 0}                    | 1:14 | must be more than zero",
        "drones.yaml     | tb2: {link: far}                   | 1:13 | Maybe write a distance, or satcom",
        "drones.yaml     | tb2: {link-power: 0 W}             | 1:19 | must be more than zero",
        "drones.yaml     | mq-9: {link: 200 km}               | 1:14 | A link by radio needs its power",
        "drones.yaml     | tb2: {wind-limit: 0 kt}            | 1:19 | must be more than zero",
        "drones.yaml     | tb2: {flies-in-icing: perhaps}     | 1:23 | is text",
        "satellites.yaml | x-band-radar: {orbit: {altitude: 90 km}} | 1:34 | impossible: its lowest point is 90 km up",
        "satellites.yaml | x-band-radar: {orbit: {altitude: -570 km}} | 1:34 | cannot be negative",
        "satellites.yaml | x-band-radar: {orbit: {eccentricity: 0.2}} | 1:38 | its lowest point is 820 km under the ground",
        "satellites.yaml | x-band-radar: {orbit: {tle: []}}  | 1:23 | This has altitude, tle, and needs exactly one of them",
        "satellites.yaml | mine: {swath: 20 km}              | 1:7  | 'resolution' is missing",
        "satellites.yaml | wide-optical: {resolution: 30 km} | 1:28 | A pixel cannot be wider than the swath",
        "satellites.yaml | wide-optical: {off-nadir: 30 deg} | 1:27 | points nowhere",
        "satellites.yaml | wide-optical: {order-before: 2h}  | 1:30 | takes no orders",
        "satellites.yaml | x-band-radar: {off-nadir: 30 deg} | 1:27 | A radar has a window of incidence",
        "satellites.yaml | x-band-radar: {incidence: {to: 15 deg}} | 1:32 | ends before it begins",
        "satellites.yaml | c-band-radar-wide: {looks: both}  | 1:28 | images a strip on one side",
        "satellites.yaml | sub-metre-optical: {capacity: 0}  | 1:31 | one scene at least",
        "confusion.yaml  | recognised: {tank: {tank: 80 %}}   | 1:14 | comes to 92.0 %, not 100 %",
        "confusion.yaml  | recognised: {tanc: {tank: 100 %}}  | 1:14 | 'tanc' is not known here",
        "confusion.yaml  | seen-through: 120 %                | 1:15 | at most 100 %",
        "confusion.yaml  | ghosts: {shown: 101 %}             | 1:17 | at most 100 %",
        "confusion.yaml  | ghosts: {per-1000-km2: -1}         | 1:24 | fewer ghosts than none",
        "satellites.yaml | x-band-radar: {kind: sonar}        | 1:22 | 'sonar' is not known here",
    })
    void a_mistake_in_a_catalogue_has_its_place_whether_the_type_is_used_or_not(String name, String text, String place, String what)
            throws IOException {
        own(name, text + "\n");
        List<Problem> problems = ScenarioReader.check(folder.resolve("small.yaml"));
        assertTrue(problems.stream().anyMatch(problem -> problem.at().toString().endsWith("catalogue/" + name + ":" + place)
                && problem.what().contains(what)), problems.toString());
    }

    private void own(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("catalogue"));
        Files.writeString(folder.resolve("catalogue").resolve(name), text);
    }
}
