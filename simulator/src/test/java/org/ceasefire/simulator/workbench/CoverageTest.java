package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.ceasefire.adjudication.TriedRule;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void a_percentage_is_never_rounded_up() {
        assertEquals(89, Coverage.percent(8999, 10_000));
        assertEquals(99, Coverage.percent(999_999, 1_000_000));
        assertEquals(100, Coverage.percent(3, 3));
    }

    @Test
    void a_threshold_of_90_is_not_reached_by_89_99_per_cent_of_conditions() {
        List<TriedRule.Part> undecisive = IntStream.range(0, 1001).mapToObj(line -> new TriedRule.Part(line, 1, "x")).toList();
        Coverage short90 = new Coverage(List.of(new TriedRule("one", "one.drl", 1, true, true, 10_000, undecisive)));
        Coverage just90 = new Coverage(List.of(new TriedRule("one", "one.drl", 1, true, true, 10_000, undecisive.subList(0, 1000))));
        assertFalse(short90.reaches(90));
        assertTrue(just90.reaches(90));
    }

    @Test
    void rules_that_did_not_fire_count_as_conditions_do() {
        TriedRule fired = new TriedRule("one", "one.drl", 1, true, true, 1, List.of());
        TriedRule silent = new TriedRule("two", "one.drl", 9, true, false, 1, List.of());
        assertFalse(new Coverage(List.of(fired, silent)).reaches(90));
    }
}
