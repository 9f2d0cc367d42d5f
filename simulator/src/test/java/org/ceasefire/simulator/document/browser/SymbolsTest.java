package org.ceasefire.simulator.document.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolsTest {
    private static final Instant T = Instant.parse("2026-10-05T00:00:00Z");
    private static final Position HERE = new Position(48, 37);

    @ParameterizedTest
    @EnumSource(Side.class)
    void whatever_a_side_does_with_whatever_weapon_has_a_symbol(Side side) {
        for (ActKind kind : ActKind.values()) {
            assertNotNull(Symbols.named(Symbols.of(act(kind, side, null))), side + " " + kind);
        }
        for (WeaponClass weapon : WeaponClass.values()) {
            assertNotNull(Symbols.named(Symbols.of(act(ActKind.FIRE, side, weapon))), side + " " + weapon);
        }
    }

    @Test
    void units_and_decoys_of_both_parties_have_symbols() {
        for (Side side : List.of(Side.UA, Side.RU)) {
            for (WeaponClass weapon : WeaponClass.values()) {
                assertNotNull(Symbols.named(Symbols.of(unit(side, false), weapon)));
                assertNotNull(Symbols.named(Symbols.of(unit(side, true), weapon)));
            }
        }
    }

    @Test
    void a_decoy_differs_from_what_it_looks_like_by_the_sign_of_a_dummy_alone() {
        String real = Symbols.named("RU/tank").sidc();
        assertEquals(real.substring(0, 7) + "1" + real.substring(8), Symbols.named("RU/tank/decoy").sidc());
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void what_is_observed_has_the_frame_of_the_unknown(Sign sign) {
        Entry.Observed one = new Entry.Observed(T, Audience.MONITOR, "one", sign, HERE, 50, T, "drone-1", "FR", SensorKind.DRONE_CAMERA, "B2",
                null, "", 0, 1, null, null, null, null, null, false);
        assertEquals('1', Symbols.named(Symbols.of(one)).sidc().charAt(3));
    }

    @ParameterizedTest
    @EnumSource(SensorKind.class)
    void whoever_looks_has_a_neutral_symbol(SensorKind kind) {
        for (List<Position> route : List.of(List.<Position>of(), List.of(HERE))) {
            assertEquals('4', Symbols.named(Symbols.of(new Entry.Sensor(T, Audience.MONITOR, "one", "type", kind, "FR", route))).sidc().charAt(3));
        }
    }

    @Test
    void a_drawing_asks_for_nothing_and_is_small() {
        String tank = Symbols.named("UA/tank").svg();
        assertTrue(tank.startsWith("<svg ") && !tank.contains("http") && tank.length() < 1000, tank);
    }

    private static Entry.Act act(ActKind kind, Side side, WeaponClass weapon) {
        return new Entry.Act(T, Audience.TRUTH, "one", kind, side, null, null, weapon, 1, T, List.of(HERE), null, "scripted", false);
    }

    private static Entry.Unit unit(Side side, boolean decoy) {
        return new Entry.Unit(T, Audience.TRUTH, "one", side, "t-72", 1, HERE, decoy);
    }
}
