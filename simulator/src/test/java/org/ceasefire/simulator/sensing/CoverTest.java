package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Happening;
import org.junit.jupiter.api.Test;

/** What a look makes of places at which nothing happens. */
class CoverTest {
    private static final Point HERE = Viewings.BASE;

    private static List<CellView> cover(String sensor, World world) {
        return Viewings.EYES.view(Viewings.first(sensor), world.truth()).cells();
    }

    private static double noticing(String sensor, Happening happening, World world) {
        Look look = Viewings.first(sensor);
        return Viewings.EYES.view(look, world.truth()).noticing(happening, sensor.equals("drone-1") ? look.sweep().centre() : HERE);
    }

    @Test
    void a_clear_look_of_a_sharp_camera_would_have_noticed_a_vehicle() {
        List<CellView> views = cover("optical", World.clearDay());
        assertFalse(views.isEmpty());
        assertTrue(views.stream().allMatch(view -> view.clear() && view.noticing() > 0.9), views::toString);
    }

    @Test
    void under_cloud_and_by_night_an_optical_look_is_blind_and_a_radar_is_not() {
        for (World world : List.of(World.clearDay().underCloud(1), World.clearDay().withSunAt(-20))) {
            assertTrue(cover("optical", world).stream().noneMatch(CellView::clear));
            assertTrue(cover("radar", world).stream().allMatch(CellView::clear));
        }
    }

    @Test
    void broken_cloud_blinds_some_cells_of_a_look_and_not_others() {
        List<CellView> views = new Watch(Viewings.SCENARIO).looks().stream().filter(look -> look.sensor().equals("optical"))
                .flatMap(look -> Viewings.EYES.view(look, World.clearDay().underCloud(0.5).truth()).cells().stream()).toList();
        assertTrue(views.stream().anyMatch(CellView::clear));
        assertTrue(views.stream().anyMatch(view -> !view.clear()));
    }

    @Test
    void a_jammed_drone_is_blind() {
        assertEquals(0, noticing("drone-1", Happening.PRESENCE, World.clearDay().withJamming()));
        assertTrue(noticing("drone-1", Happening.PRESENCE, World.clearDay()) > 0.9);
    }

    @Test
    void a_thermal_look_is_clear_and_would_not_have_noticed_a_vehicle() {
        List<CellView> views = cover("thermal", World.clearDay());
        assertFalse(views.isEmpty());
        assertTrue(views.stream().allMatch(view -> view.clear() && view.noticing() == 0));
    }

    @Test
    void a_thermal_look_says_nothing_of_the_hours_before_it() {
        for (Happening happening : Happening.values()) {
            assertEquals(0, noticing("thermal", happening, World.clearDay()), happening.word());
        }
    }

    @Test
    void a_radar_would_have_noticed_vehicles_and_works_and_neither_craters_nor_aircraft() {
        World day = World.clearDay();
        assertTrue(noticing("radar", Happening.PRESENCE, day) > 0.5);
        assertEquals(noticing("radar", Happening.PRESENCE, day) / 2, noticing("radar", Happening.MOVEMENT, day), 1e-9, "what moves is smeared");
        assertTrue(noticing("radar", Happening.WORKS, day) > 0.5);
        assertEquals(0, noticing("radar", Happening.FIRE, day) + noticing("radar", Happening.FLIGHT, day));
    }

    @Test
    void jamming_is_noticed_by_none() {
        assertEquals(0, noticing("drone-1", Happening.JAMMING, World.clearDay()));
    }

    /** What is counted as coverage is what a real vehicle there would have met. */
    @Test
    void the_chance_of_a_cell_is_that_of_a_real_vehicle_in_it() {
        Look look = Viewings.first("radar");
        double noticing = Viewings.EYES.view(look, World.clearDay().truth()).noticing(Happening.PRESENCE, HERE);
        assertEquals(Johnson.DETECTED.probability(2.3, 0.5), noticing);
    }

    @Test
    void of_two_views_of_a_cell_the_clear_one_and_then_the_sharper_counts() {
        CellView blind = new CellView(1, false, 0);
        CellView thermal = new CellView(1, true, 0);
        CellView sharp = new CellView(1, true, 0.9);
        assertEquals(thermal, blind.or(thermal));
        assertEquals(sharp, sharp.or(blind));
        assertEquals(sharp, thermal.or(sharp));
    }
}
