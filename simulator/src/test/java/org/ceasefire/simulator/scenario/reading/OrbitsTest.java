package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.scenario.OrbitalElements;
import org.ceasefire.simulator.scenario.yaml.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrbitsTest {
    private static final String BEFORE = "orbit: {altitude: 560 km}";
    private static final String ONE = "1 90001U 26001A   26270.50000000  .00001000  00000-0  50000-4 0  9991";
    private static final String TWO = "2 90001  97.5000 200.0000 0010000  80.0000 280.0000 15.20000000    13";

    @TempDir
    Path folder;
    private SmallScenario file;

    @BeforeEach
    void copy() {
        file = new SmallScenario(folder);
    }

    private OrbitalElements orbit() {
        return file.read().scenario().satellites().get(0).orbit();
    }

    @Test
    void a_two_line_set_takes_the_place_of_the_elements_of_the_type() {
        file.with(BEFORE, "orbit: {tle: [\"%s\", \"%s\"]}".formatted(ONE, TWO));
        assertEquals(new OrbitalElements.TwoLine(ONE, TWO), orbit());
    }

    @Test
    void an_eccentric_orbit_has_its_perigee() {
        file.with(BEFORE, "orbit: {altitude: 700 km, eccentricity: 0.05, perigee: 90 deg}");
        assertEquals(new OrbitalElements.Keplerian(700_000, 97.7, 22.5, 0, 0.05, 90), orbit());
    }

    /** A set whose checksum was wrong by one, or whose figures were changed with the checksum made right again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "50000-4 0  9991 | 50000-4 0  9992 | Line 1 of a two-line element set has the checksum 2, and its characters give 1",
        "50000-4 0  9991 | 50000-4 0 9991 | Line 1 of a two-line element set has 68 characters, not 69",
        "1 90001U 26001A | 2 90001U 26001A | does not begin with '1 '. Maybe the lines are exchanged",
        "26001A   26270.50000000  .00001000  00000-0  50000-4 0  9991 | 26001A   26180.50000000  .00001000  00000-0  50000-4 0  9991 | 97 days before STARTEX",
        "26001A   26270.50000000  .00001000  00000-0  50000-4 0  9991 | 27001A   27270.50000000  .00001000  00000-0  50000-4 0  9993 | 357 days after STARTEX",
        "26270.50000000  .00001000 | 26270.50000000   0000x100 | has not the columns of such a line",
    })
    void a_broken_first_line_is_named_at_its_place(String before, String after, String says) {
        file.with(BEFORE, "orbit: {tle: [^\"%s\", \"%s\"]}".formatted(ONE.replace(before, after), TWO));
        assertOneProblem(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 90001 | 2 90003 | checksum 3, and its characters give 5",
        "2 90001  97.5000 200.0000 0010000  80.0000 280.0000 15.20000000    13 | 2 90003  97.5000 200.0000 0010000  80.0000 280.0000 15.20000000    15"
                + " | Line 1 is of satellite 90001 and line 2 of satellite 90003",
        "15.20000000    13 | 16.52000000    19 | its lowest point is 128 km up",
        "15.20000000    13 | 01.00270000    15 | only those below 2,000 km are followed",
    })
    void a_broken_second_line_is_named_at_its_place(String before, String after, String says) {
        file.with(BEFORE, "orbit: {tle: [\"%s\", ^\"%s\"]}".formatted(ONE, TWO.replace(before, after)));
        assertOneProblem(says);
    }

    @Test
    void one_line_is_no_set() {
        file.with(BEFORE, "orbit: ^{tle: [\"%s\"]}".formatted(ONE));
        assertOneProblem("has two lines, not 1");
    }

    @Test
    void no_line_is_no_set() {
        file.with(BEFORE, "orbit: ^{tle: []}");
        assertOneProblem("has two lines, not 0");
    }

    @Test
    void a_satellite_that_comes_down_in_the_exercise_is_no_mistake() {
        file.with(BEFORE, "orbit: {tle: [\"%s\", \"%s\"]}".formatted(
                "1 90001U 26001A   26270.50000000  .00001000  00000-0  99999-1 0  9998",
                "2 90001  97.5000 200.0000 0000100  80.0000 280.0000 16.40000000    16"));
        assertEquals(List.of(), problems());
    }

    private void assertOneProblem(String says) {
        assertEquals(1, problems().size(), problems().toString());
        assertEquals(file.mark(), problems().get(0).at());
        assertTrue(problems().get(0).what().contains(says), problems().get(0).what());
    }

    private List<Problem> problems() {
        return ScenarioReader.check(file.file());
    }
}
