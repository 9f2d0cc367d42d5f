package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.PLANE;
import static org.ceasefire.simulator.scenario.ScenarioFixture.at;
import static org.ceasefire.simulator.scenario.ScenarioFixture.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.DroneFixture;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Link;
import org.ceasefire.simulator.scenario.Shot;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;

class SpectrumTest {
    private static final Drone DRONE = DroneFixture.of("drone-1", at(-40_000, 0), at(0, 0)).drone();
    private static final Drone BY_SATELLITE = DroneFixture.of("drone-2", at(-40_000, 0), at(0, 0)).linked(null).drone();

    private static Spectrum with(String id, ActKind kind, Emission emission) {
        Spectrum spectrum = new Spectrum(PLANE);
        spectrum.enter(emitter(id, kind, emission));
        return spectrum;
    }

    private static Act emitter(String id, ActKind kind, Emission emission) {
        return new Act(id, kind, Side.RU, "", Optional.empty(), 1, hour(5), hour(6), List.of(at(0, 0)), Optional.empty(), 0, emission, Shot.NONE,
                Disguise.NONE, "scripted");
    }

    @Test
    void jamming_by_radius_reaches_as_far_as_told_while_it_lasts() {
        Spectrum spectrum = with("jammer", ActKind.JAMMING, new Emission(8_000, 0, 0, 0));
        assertEquals(Optional.of("jammer"), spectrum.jams(DRONE, new Point(7_999.9, 0), hour(5)));
        assertEquals(Optional.empty(), spectrum.jams(DRONE, new Point(8_000.1, 0), hour(5)));
        assertEquals(Optional.empty(), spectrum.jams(DRONE, new Point(0, 0), hour(6)));
        assertEquals(Optional.empty(), spectrum.jams(DRONE, new Point(0, 0), hour(4.9)));
    }

    /** 100 times the power is 20 dB, which the link withstands as long as the jammer is no nearer than the base: half-way, at 20 km. */
    @Test
    void jamming_by_power_reaches_to_where_the_link_burns_through() {
        Spectrum spectrum = with("jammer", ActKind.JAMMING, new Emission(0, 1_000, 0, 0));
        assertEquals(Optional.of("jammer"), spectrum.jams(DRONE, new Point(-19_990, 0), hour(5)));
        assertEquals(Optional.empty(), spectrum.jams(DRONE, new Point(-20_010, 0), hour(5)));
    }

    @Test
    void a_link_is_lost_just_beyond_the_ratio_that_it_withstands() {
        Link link = new Link(100_000, 10, 20);
        assertEquals(false, link.isBrokenBy(10, 50_000, 5_001), "(50 / 5)^2 is 20 dB");
        assertEquals(true, link.isBrokenBy(10, 50_000, 4_999));
        assertEquals(true, link.isBrokenBy(40, 50_000, 9_999), "four times the power reaches twice as far");
        assertEquals(false, link.isBrokenBy(40, 50_000, 10_001));
    }

    @Test
    void no_jammer_on_the_ground_breaks_a_link_by_satellite() {
        assertEquals(Optional.empty(), with("j", ActKind.JAMMING, new Emission(8_000, 0, 0, 0)).jams(BY_SATELLITE, new Point(0, 0), hour(5)));
        assertEquals(Optional.empty(), with("j", ActKind.JAMMING, new Emission(0, 1e9, 0, 0)).jams(BY_SATELLITE, new Point(0, 0), hour(5)));
    }

    @Test
    void of_several_jammers_the_first_by_id_is_named() {
        Spectrum spectrum = with("b", ActKind.JAMMING, new Emission(8_000, 0, 0, 0));
        spectrum.enter(emitter("a", ActKind.JAMMING, new Emission(8_000, 0, 0, 0)));
        assertEquals(Optional.of("a"), spectrum.jams(DRONE, new Point(0, 0), hour(5)));
    }

    @Test
    void a_spoofed_drone_takes_itself_to_be_so_far_off_in_that_direction() {
        Spectrum spectrum = with("spoofer", ActKind.SPOOFING, new Emission(8_000, 0, 5_000, 90));
        assertEquals(0, new Point(12_000, 0).distance_m(spectrum.believed(new Point(7_000, 0), hour(5))), 1e-6);
        assertEquals(new Point(8_001, 0), spectrum.believed(new Point(8_001, 0), hour(5)));
        assertEquals(new Point(7_000, 0), spectrum.believed(new Point(7_000, 0), hour(6)));
        assertEquals(Optional.empty(), spectrum.jams(DRONE, new Point(0, 0), hour(5)), "a spoofer jams nothing");
    }
}
