package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersTest {
    private static final String SATELLITE = "    - {id: radar-1, type: x-band-radar, provider: US, orbit: {altitude: 560 km}, aims: works}\n";
    private static final String ORDER = "{id: look-there, at: T+10h, satellites: [radar-1], aim: {lat: 48.6, lon: 37.9}, expires: 2d}";

    @TempDir
    Path folder;

    private SmallScenario with(String more, String order) {
        return new SmallScenario(folder).with(SATELLITE, SATELLITE + more + "  orders: [" + order + "]\n");
    }

    @Test
    void an_order_may_be_taken_by_every_satellite_of_a_type() {
        Scenario scenario = with("    - {id: radar-2, type: x-band-radar, provider: US}\n", ORDER.replace("[radar-1]", "[x-band-radar]"))
                .read().scenario();
        assertEquals(List.of(new Order("look-there", scenario.startex().plus(Duration.ofHours(10)), List.of("radar-1", "radar-2"),
                new Position(48.6, 37.9), scenario.startex().plus(Duration.ofHours(58)), "")), scenario.orders());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[radar-1]       | [^radar-9]       | There is no satellite or type 'radar-9' in this scenario. Maybe 'radar-1'?",
        "[radar-1]       | [^thermal-1]     | takes no orders",
        "at: T+10h       | at: ^T+99d       | after ENDEX",
        "expires: 2d     | expires: ^0h     | expires as it is placed",
        "{lat: 48.6, lon: 37.9} | ^{lat: 37.9, lon: 48.6} | Maybe latitude and longitude are swapped",
        "id: look-there  | id: ^look/there  | may have only letters",
    })
    void a_mistake_in_an_order_is_named_at_its_place(String before, String after, String says) {
        SmallScenario file = with("    - {id: thermal-1, type: viirs-thermal, provider: US}\n", ORDER.replace(before, after));
        List<Problem> problems = ScenarioReader.check(file.file());
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(file.mark(), problems.get(0).at());
        assertTrue(problems.get(0).what().contains(says), problems.get(0).what());
    }

    @Test
    void what_images_everything_takes_no_aims() {
        SmallScenario file = new SmallScenario(folder).with("type: x-band-radar, provider: US, orbit: {altitude: 560 km}, aims: works",
                "type: viirs-thermal, provider: US, aims: ^works");
        List<Problem> problems = ScenarioReader.check(file.file());
        assertEquals(file.mark(), problems.get(0).at());
        assertTrue(problems.get(0).what().contains("takes no aims"), problems.toString());
    }
}
