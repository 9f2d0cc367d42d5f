package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.IncidentVerdict;
import org.junit.jupiter.api.Test;

class IncidentVerdictTest {
    @Test
    void what_a_scenario_can_expect_to_be_said_of_an_incident_is_the_name_of_a_verdict() {
        List<String> unknown = Stream.of(IncidentVerdict.values()).map(IncidentVerdict::word).filter(word -> !Verdicts.names().contains(word)).toList();
        assertEquals(List.of(), unknown);
    }
}
