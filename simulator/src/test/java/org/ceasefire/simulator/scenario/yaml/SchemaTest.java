package org.ceasefire.simulator.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.ceasefire.simulator.scenario.file.InputsText;
import org.ceasefire.simulator.scenario.file.ScenarioText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed schemas and the list of fields are those of the records. Run with -Dwrite.schema=true to write them anew. */
class SchemaTest {
    private static final Path FOLDER = Path.of("..", "scenarios");
    private static final String MARK = "<!-- From here on written by SchemaTest. -->\n";

    @Test
    void the_committed_schema_of_scenarios_is_that_of_the_records() throws IOException {
        holds(FOLDER.resolve("scenario.schema.json"), SchemaWriter.schema(ScenarioText.class, "A scenario"));
    }

    @Test
    void the_committed_schema_of_moves_is_that_of_the_records() throws IOException {
        holds(FOLDER.resolve("moves.schema.json"), SchemaWriter.schema(InputsText.class, "Moves"));
    }

    @Test
    void the_list_of_fields_in_the_readme_is_that_of_the_records() throws IOException {
        Path readme = FOLDER.resolve("README.md");
        String written = Files.readString(readme);
        assertTrue(written.contains(MARK));
        String fields = "\n## A scenario file\n" + FieldList.of(ScenarioText.class) + "\n## A file of moves\n" + FieldList.of(InputsText.class);
        holds(readme, written.substring(0, written.indexOf(MARK)) + MARK + fields);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void an_independent_validator_accepts_a_shipped_scenario(Path file) throws IOException {
        assertEquals(List.of(), errors(Files.readString(file)));
    }

    @ParameterizedTest
    @CsvSource({"duration: 10d,duraton: 10d", "seed: 42,seed: many", "disputed-band: 1 km,disputed-band: 1 mile", "act: fire,act: shoot",
        "duration: 10d,duration: 10", "lat: 48.60,lat: north", "title: Guns,motto: Guns", "rounds: 18,rounds: 18.5"})
    void an_independent_validator_refuses_what_the_reader_refuses(String right, String wrong) throws IOException {
        String scenario = Files.readString(FOLDER.resolve("heavy-weapons-creep.yaml"));
        assertTrue(scenario.contains(right), right);
        assertFalse(errors(scenario.replace(right, wrong)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_field_has_a_sentence(Class<?> record) {
        Shape.fields(record).forEach(field -> assertTrue(field.getAnnotation(Field.class).value().endsWith("."),
                record + " " + field.getName()));
    }

    static Stream<Class<?>> records() {
        return Stream.concat(Stream.of(ScenarioText.class, InputsText.class),
                Shape.variants(org.ceasefire.simulator.scenario.file.MoveText.class).stream());
    }

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static List<Error> errors(String yaml) throws IOException {
        String schema = Files.readString(FOLDER.resolve("scenario.schema.json"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(schema).validate(yaml, InputFormat.YAML);
    }

    private static void holds(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("write.schema")) {
            Files.writeString(file, expected);
        }
        assertEquals(expected, Files.readString(file), "Maybe run this test with -Dwrite.schema=true.");
    }
}
