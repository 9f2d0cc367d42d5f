package org.ceasefire.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.geography.Zone;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.ZoneKind;

/**
 * Observations to test with, in a theatre whose line runs straight north through its middle: UA west of it (negative x), RU east, the
 * disputed band 1 km wide on each side. One sector around the middle, one field in it.
 */
public final class Sights {
    public static final Instant START = Instant.parse("2026-10-05T00:00:00Z");
    public static final Plane PLANE = new Plane(new Position(48.5, 37.5));
    static final double BAND_M = 1_000;
    public static final Theatre THEATRE = new Theatre(PLANE,
            LineOfContact.drawn(PLANE, List.of(new Position(46, 37.5), new Position(48, 37.5), new Position(51, 37.5))), BAND_M,
            List.of(new Sector("middle", "Middle", square(0, 0, 50_000))),
            List.of(new Zone("field", ZoneKind.CROPLAND, "Field", square(-20_000, 0, 2_000))), List.of());
    public static final Correlation CORRELATION = correlation();

    private String id;
    private Sign sign = Sign.EXPLOSION;
    private double x_m;
    private double y_m;
    private double error_m;
    private Duration seen = Duration.ZERO;
    private Duration received;
    private String source = "drone-1";
    private int credibility = 2;
    private WeaponClass weapon = WeaponClass.UNKNOWN;
    private double calibre_mm;

    private Sights(String id) {
        this.id = id;
    }

    static Sights of(String id, Sign sign) {
        Sights sights = new Sights(id);
        sights.sign = sign;
        return sights;
    }

    Sights at(double east_m, double north_m) {
        x_m = east_m;
        y_m = north_m;
        return this;
    }

    Sights off(double metres) {
        error_m = metres;
        return this;
    }

    Sights after(Duration time) {
        seen = time;
        return this;
    }

    Sights minute(long minutes) {
        return after(Duration.ofMinutes(minutes));
    }

    Sights received(Duration time) {
        received = time;
        return this;
    }

    Sights by(String platform, int grade) {
        source = platform;
        credibility = grade;
        return this;
    }

    Sights of(WeaponClass told, double told_mm) {
        weapon = told;
        calibre_mm = told_mm;
        return this;
    }

    Observation seen() {
        Instant at = START.plus(seen);
        return new Observation(id, sign, PLANE.toEarth(new Point(x_m, y_m)), error_m, at, received == null ? at : START.plus(received), source,
                "FR", SensorKind.DRONE_CAMERA, Reliability.B, credibility, weapon, "", calibre_mm, 1, Side.UNKNOWN, Struck.UNKNOWN, 0, "",
                "look-1");
    }

    static IncidentRegister register() {
        return new IncidentRegister(THEATRE, CORRELATION);
    }

    static Area square(double x_m, double y_m, double half_m) {
        return Area.of(PLANE, List.of(corner(x_m - half_m, y_m - half_m), corner(x_m + half_m, y_m - half_m), corner(x_m + half_m, y_m + half_m),
                corner(x_m - half_m, y_m + half_m)));
    }

    private static Position corner(double x_m, double y_m) {
        return PLANE.toEarth(new Point(x_m, y_m));
    }

    private static Correlation correlation() {
        Map<Happening, Correlation.Nearness> nearness = new EnumMap<>(Happening.class);
        nearness.put(Happening.FIRE, new Correlation.Nearness(2_000, Duration.ofHours(1)));
        nearness.put(Happening.MOVEMENT, new Correlation.Nearness(5_000, Duration.ofHours(6)));
        nearness.put(Happening.PRESENCE, new Correlation.Nearness(1_000, Duration.ofHours(24)));
        nearness.put(Happening.FLIGHT, new Correlation.Nearness(20_000, Duration.ofHours(1)));
        nearness.put(Happening.JAMMING, new Correlation.Nearness(30_000, Duration.ofHours(6)));
        nearness.put(Happening.WORKS, new Correlation.Nearness(1_000, Duration.ofHours(72)));
        nearness.put(Happening.ACCESS, new Correlation.Nearness(1_000, Duration.ofHours(12)));
        nearness.put(Happening.INVENTORY, new Correlation.Nearness(1_000, Duration.ofHours(24)));
        nearness.put(Happening.DUTY, new Correlation.Nearness(1_000, Duration.ofHours(24)));
        return new Correlation(nearness, 30_000, new Correlation.Nearness(30_000, Duration.ofHours(1)));
    }
}
