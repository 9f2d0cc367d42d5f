package org.ceasefire.simulator.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The fortnight that is shipped twice, in August and in December. */
class SeasonTest {
    private static final Scenario AUGUST = read("season-august");
    private static final Scenario DECEMBER = read("season-december");

    private static Scenario read(String name) {
        return ScenarioReader.read(Path.of("..", "scenarios", name + ".yaml")).scenario();
    }

    /** What happens in a scenario, by exercise time: the id, when it begins and where. */
    private static List<String> acts(Scenario scenario, boolean fires) {
        return new Truth(scenario, new Chance(1, 0)).exogenous().stream().filter(act -> (act.kind() == ActKind.HARVEST_FIRE) == fires)
                .map(act -> act.id() + " " + scenario.since(act.from()) + " " + act.path()).toList();
    }

    @Test
    void all_that_the_parties_do_is_the_same_in_both() {
        assertEquals(33, acts(AUGUST, false).size());
        assertEquals(acts(AUGUST, false), acts(DECEMBER, false));
    }

    @Test
    void the_fires_of_december_are_the_first_of_the_many_of_august() {
        List<String> august = acts(AUGUST, true);
        List<String> december = acts(DECEMBER, true);
        assertTrue(december.size() * 10 < august.size(), december.size() + " and " + august.size());
        assertTrue(august.containsAll(december));
    }

    @Test
    void the_same_sensors_watch_both() {
        assertEquals(AUGUST.satellites(), DECEMBER.satellites());
        assertEquals(AUGUST.drones().stream().map(drone -> drone.id() + drone.route() + drone.launches().size()).toList(),
                DECEMBER.drones().stream().map(drone -> drone.id() + drone.route() + drone.launches().size()).toList());
    }
}
