package org.ceasefire.simulator.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;

/**
 * The part of the Earth that a map shows, and where on the page a place falls: equirectangular, with east-west shortened by the cosine
 * of the middle latitude. Over a theatre that differs from the ground by less than the width of the marks.
 *
 * @param west longitude of the left edge (degrees)
 * @param north latitude of the top edge (degrees)
 * @param perDegree units of the page for a degree of latitude
 * @param squeeze cosine of the middle latitude
 * @param height of the map in units of the page; its width is {@link #WIDTH}
 */
public record MapFrame(double west, double north, double perDegree, double squeeze, double height) {
    /** Units of the page from left to right. */
    public static final double WIDTH = 1000;
    private static final double KM_PER_DEGREE = 111.2;
    private static final double LEAST_KM = 36;
    private static final double MARGIN = 0.18;

    /** A frame with room around some places, at least 36 km wide, and never much taller or flatter than a page. */
    static MapFrame around(List<Position> places) {
        double south = places.stream().mapToDouble(Position::lat).min().orElse(0);
        double north = places.stream().mapToDouble(Position::lat).max().orElse(0);
        double west = places.stream().mapToDouble(Position::lon).min().orElse(0);
        double east = places.stream().mapToDouble(Position::lon).max().orElse(0);
        double squeeze = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * squeeze * (1 + 2 * MARGIN), LEAST_KM / KM_PER_DEGREE);
        double tall = Math.max((north - south) * (1 + 2 * MARGIN), 0.5 * wide);
        wide = Math.max(wide, tall / 0.8);
        double perDegree = WIDTH / wide;
        return new MapFrame((west + east) / 2 - wide / squeeze / 2, (south + north) / 2 + tall / 2, perDegree, squeeze, tall * perDegree);
    }

    public double x(Position place) {
        return (place.lon() - west) * squeeze * perDegree;
    }

    public double y(Position place) {
        return (north - place.lat()) * perDegree;
    }

    /** The place that falls on a point of the page. */
    Position place(double x, double y) {
        return new Position(north - y / perDegree, west + x / squeeze / perDegree);
    }

    /** Units of the page for a distance on the ground. */
    public double length(double metres) {
        return metres / 1000 / KM_PER_DEGREE * perDegree;
    }

    private static List<Double> rounds(double from, double to, double step) {
        return Stream.iterate(StrictMath.ceil(from / step) * step, at -> at < to, at -> at + step).toList();
    }

    /** Round longitudes, of which about five cross the map: where its grid runs. */
    public List<Double> meridians() {
        return rounds(west, west + WIDTH / squeeze / perDegree, step());
    }

    /** Round latitudes, as far apart. */
    public List<Double> parallels() {
        return rounds(north - height / perDegree, north, step());
    }

    private double step() {
        double fifth = WIDTH / perDegree / 5;
        return fifth > 1 ? 2 : fifth > 0.5 ? 1 : fifth > 0.2 ? 0.5 : fifth > 0.1 ? 0.2 : fifth > 0.05 ? 0.1 : 0.05;
    }

    public String points(List<Position> places) {
        return places.stream().map(place -> number(x(place)) + "," + number(y(place))).collect(Collectors.joining(" "));
    }

    boolean shows(Position place) {
        return x(place) >= 0 && x(place) <= WIDTH && y(place) >= 0 && y(place) <= height;
    }

    /** Whether a place is on the map or not far beyond its edge. */
    public boolean near(Position place) {
        return Math.abs(x(place) - WIDTH / 2) <= WIDTH && Math.abs(y(place) - height / 2) <= height;
    }

    /** A round number of kilometres that is about a fifth of the map wide: its scale bar. */
    public int barKm() {
        double fifth = WIDTH / 5 / length(1000);
        int bar = 1;
        for (int next : new int[] {2, 5, 10, 20, 50, 100, 200}) {
            bar = next <= fifth ? next : bar;
        }
        return bar;
    }

    Position middle() {
        return place(WIDTH / 2, height / 2);
    }

    /** How far its left and right edges are apart, in kilometres on the ground. */
    public long wide_km() {
        return Math.round(WIDTH / length(1000));
    }

    /** Its corners, for drawing it on another map. */
    public List<Position> corners() {
        return List.of(place(0, 0), place(WIDTH, 0), place(WIDTH, height), place(0, height));
    }

    /** A length or place on the page, to a tenth of a unit. */
    public static String number(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }
}
