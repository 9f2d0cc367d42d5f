package org.ceasefire.simulator.document.browser;

import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.MapFrame;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/** Which APP-6 symbol stands for what. They are drawn when the simulator is built, by {@code src/main/web/build/symbols.mjs}. */
public final class Symbols {
    private static final Map<String, Symbol> ALL = read();

    private Symbols() {}

    /**
     * A symbol as it is drawn.
     *
     * @param sidc its code in APP-6(D)
     * @param x where in it the place lies that it marks; with {@code width} and {@code height} in pixels
     */
    public record Symbol(String sidc, double width, double height, double x, double y, String svg) {
        /** How to move its drawing so that it marks a point of a page, as an SVG transform. */
        public String put(double pageX, double pageY) {
            return "translate(%s,%s)".formatted(MapFrame.number(pageX - x), MapFrame.number(pageY - y));
        }
    }

    /** The symbol of a name that one of the methods here has given. */
    public static Symbol named(String name) {
        return ALL.get(name);
    }

    /** Of an act: by its weapon if it has one, else by what it is. */
    public static String of(Entry.Act act) {
        return name(act.side(), act.weaponClass() == null ? kind(act.act()) : kind(act.weaponClass()));
    }

    public static String of(Entry.Unit unit, WeaponClass weapon) {
        return name(unit.side(), kind(weapon)) + (unit.decoy() ? "/decoy" : "");
    }

    /** Of an observation: nobody saw a side, so its frame is that of the unknown. */
    public static String of(Entry.Observed one) {
        boolean weapon = one.weapon() != null && one.weapon() != WeaponClass.UNKNOWN;
        return name(Side.UNKNOWN, weapon ? kind(one.weapon()) : kind(one.sign()));
    }

    public static String of(Entry.Sensor sensor) {
        return "monitors/" + (sensor.sensor() == SensorKind.DRONE_CAMERA ? "drone" : sensor.route().isEmpty() ? "satellite" : "sensor");
    }

    private static String name(Side side, String kind) {
        return (side == null || side == Side.BOTH ? Side.UNKNOWN : side).word() + "/" + kind;
    }

    private static String kind(WeaponClass weapon) {
        return weapon == null ? "unknown" : weapon.word();
    }

    private static String kind(ActKind act) {
        return switch (act) {
            case FIRE, FIRE_AT_DRONE -> "heavy-weapon";
            case JAMMING, SPOOFING -> "jamming";
            case WORKS -> "works";
            case STAGING, EXERCISE -> "explosion";
            case HARVEST_FIRE -> "field-fire";
            case INDUSTRIAL_FIRE -> "hot-spot";
            case DEMINING -> "demining";
            case MOVEMENT, PRESENCE, FLIGHT, WARNING -> "unknown";
        };
    }

    private static String kind(Sign sign) {
        return switch (sign) {
            case HEAT -> "hot-spot";
            case SMOKE -> "smoke";
            case VEGETATION_FIRE -> "field-fire";
            case BURN_SCAR -> "fire";
            case MUZZLE_FLASH -> "heavy-weapon";
            case EXPLOSION, HIT, CRATER -> "explosion";
            case EMISSION, DISTURBANCE -> "jamming";
            case EARTHWORKS -> "works";
            case COLUMN, WEAPON, AIRCRAFT, ACCESS_REFUSED, MISSING_WEAPON -> "unknown";
        };
    }

    private static Map<String, Symbol> read() {
        try {
            return JsonMapper.builder().build().readValue(Packed.text("symbols.json"), new TypeReference<Map<String, Symbol>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
