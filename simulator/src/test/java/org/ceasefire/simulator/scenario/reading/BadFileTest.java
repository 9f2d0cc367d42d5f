package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadFileTest {
    @TempDir
    Path folder;

    private SmallScenario scenario;

    @BeforeEach
    void copy() {
        scenario = new SmallScenario(folder);
    }

    @Test
    void a_file_that_does_not_exist_is_said_to_be_missing() {
        assertEquals(List.of(folder + "/none.yaml:1:1: The file 'none.yaml' does not exist. Maybe check the path."), check("none.yaml"));
    }

    @Test
    void a_folder_is_no_scenario() {
        List<String> problems = ScenarioReader.check(folder).stream().map(Object::toString).toList();
        assertTrue(problems.get(0).contains("is a folder, not a file"), problems::toString);
    }

    @Test
    void an_empty_file_is_said_to_be_empty() throws IOException {
        Files.writeString(folder.resolve("empty.yaml"), "");
        assertEquals(List.of(folder + "/empty.yaml:1:1: The file is empty."), check("empty.yaml"));
    }

    @Test
    void a_file_of_comments_is_empty_too() throws IOException {
        Files.writeString(folder.resolve("empty.yaml"), "# nothing\n");
        assertEquals(List.of(folder + "/empty.yaml:1:1: The file is empty."), check("empty.yaml"));
    }

    @Test
    void a_list_is_no_scenario() throws IOException {
        Files.writeString(folder.resolve("list.yaml"), "\n- scenario: small\n");
        assertEquals(List.of(folder + "/list.yaml:2:1: Fields are wanted here. Maybe write them as {name: value, ...}."),
                check("list.yaml"));
    }

    @Test
    void text_in_another_encoding_is_named_at_its_place() throws IOException {
        Files.write(folder.resolve("latin.yaml"), "scenario: small\ntitle: Übung\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(folder + "/latin.yaml:2:8: The file is not UTF-8 here. Maybe save it as UTF-8."), check("latin.yaml"));
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        Files.writeString(folder.resolve("marked.yaml"), "\uFEFF" + Files.readString(scenario.file()));
        assertEquals(List.of(), check("marked.yaml"));
    }

    @Test
    void a_control_character_is_named_at_its_place() throws IOException {
        Files.writeString(folder.resolve("bell.yaml"), "scenario: small\ntitle: a\u0007b\n");
        assertEquals(1, check("bell.yaml").size());
        assertTrue(check("bell.yaml").get(0).contains("bell.yaml:2:9: The file breaks off or cannot be read here"),
                check("bell.yaml")::toString);
    }

    @Test
    void an_enormous_file_is_refused_before_it_is_read() throws IOException {
        Files.writeString(folder.resolve("huge.yaml"), "#".repeat(6_000_000));
        assertTrue(check("huge.yaml").get(0).contains("The file has 5,000,001 bytes; the most read is 5,000,000."),
                check("huge.yaml")::toString);
    }

    @Test
    void a_bomb_of_aliases_is_refused_and_not_unfolded() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Files.writeString(folder.resolve("bomb.yaml"), bomb);
        assertTrue(check("bomb.yaml").stream().anyMatch(problem -> problem.contains("bomb.yaml:2:10: '*a0' is an alias")));
    }

    @Test
    void broken_geojson_is_named_in_its_own_file() {
        scenario.with("line: line.geojson", "line: broken.geojson");
        assertEquals(1, scenario.problems().size());
        assertTrue(scenario.problems().get(0).startsWith("broken.geojson:1:"), scenario.problems()::toString);
    }

    @Test
    void impossible_coordinates_are_named_in_their_own_file() {
        scenario.with("line: line.geojson", "line: strange.geojson");
        assertTrue(scenario.problems().get(0).startsWith("strange.geojson:1:"), scenario.problems()::toString);
    }

    @Test
    void a_link_that_leaves_the_folder_is_refused(@TempDir Path elsewhere) throws IOException {
        Files.copy(folder.resolve("line.geojson"), elsewhere.resolve("line.geojson"));
        Files.createSymbolicLink(folder.resolve("linked.geojson"), elsewhere.resolve("line.geojson"));
        scenario.with("line: line.geojson", "line: linked.geojson");
        assertTrue(scenario.problems().get(0).contains("small.yaml:7:9: 'linked.geojson' is not a path in the scenario's own folder"));
    }

    @Test
    void a_folder_is_no_geojson() throws IOException {
        Files.createDirectory(folder.resolve("maps"));
        scenario.with("line: line.geojson", "line: maps");
        assertTrue(scenario.problems().get(0).contains("The file 'maps' is a folder, not a file"), scenario.problems()::toString);
    }

    @Test
    void the_word_GeoJSON_alone_makes_no_line() throws IOException {
        for (String text : List.of("[]", "{}", "{\"type\": \"LineString\", \"coordinates\": 7}",
                "{\"type\": \"LineString\", \"coordinates\": [[37, 48]]}")) {
            Files.writeString(folder.resolve("poor.geojson"), text);
            scenario.with("line: ", "line: poor.geojson #");
            assertTrue(scenario.problems().size() >= 1 && scenario.problems().stream().allMatch(problem -> problem.contains(":")), text);
        }
    }

    @Test
    void all_mistakes_of_a_file_are_shown_at_once_in_their_order() {
        scenario.with("seed: 42", "seed: many").with("disputed-band: 1 km", "disputed-band: 1 mile").with("weapon: truck", "weapon: lorry")
                .with("altitude: 560 km", "altitude: 100 km").with("clock-starts-at: verification",
                        "clock-starts-at: noon").with("at: T+41h", "at: T+41d")
                .with("case-of: salvo", "case-of: salve").with("under: 40 km", "under: 0 km").with("error: 300 m", "eror: 300 m");
        List<String> places = scenario.problems().stream().map(problem -> problem.split(": ")[0]).toList();
        assertEquals(List.of("small.yaml:5:7", "small.yaml:8:18", "small.yaml:19:78", "small.yaml:22:20", "small.yaml:28:38",
                "small.yaml:34:73",
                "small.yaml:40:33", "small.yaml:41:5", "small.yaml:41:110", "small.yaml:46:25"), places);
    }

    @Test
    void reading_a_bad_scenario_throws_all_that_is_wrong() {
        scenario.with("seed: 42", "seed: many").with("weapon: truck", "weapon: lorry");
        BadInput bad = assertThrows(BadInput.class, scenario::read);
        assertEquals(2, bad.problems().size());
        assertEquals(2, bad.getMessage().lines().count());
    }

    @Test
    void whatever_is_cut_off_a_file_there_is_an_answer_and_no_crash() throws IOException {
        String whole = Files.readString(scenario.file());
        Stream.iterate(0, at -> at < whole.length() - 2, at -> at + 37).forEach(at -> {
            Path cut = folder.resolve("cut.yaml");
            write(cut, whole.substring(0, at));
            ScenarioReader.check(cut);
            write(cut, whole.substring(0, at) + whole.substring(at + 2));
            ScenarioReader.check(cut);
        });
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private List<String> check(String name) {
        return ScenarioReader.check(folder.resolve(name)).stream().map(Object::toString).toList();
    }
}
