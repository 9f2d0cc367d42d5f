package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.file.PlacesText;
import org.ceasefire.simulator.scenario.file.PositionText;
import org.ceasefire.simulator.scenario.file.TheatreText;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Copy;

/** Reads the line of contact and lays the plane around it. */
final class LineReader {
    private final Reading reading;
    private final GeoJson geoJson;

    LineReader(Reading reading) {
        this.reading = reading;
        this.geoJson = new GeoJson(reading.problems());
    }

    /** @param at where the theatre stands in the file */
    Optional<Terrain> line(TheatreText text, Spot at) {
        if (text.line() == null || text.control() == null) {
            return Optional.empty();
        }
        if (text.line().isPresent() == text.control().isPresent()) {
            reading.problems().add(at, "A theatre needs either 'line' or 'control'. Maybe add line: theatre/line.geojson");
            return Optional.empty();
        }
        return text.line().isPresent() ? drawn(text.line().get()) : around(text.control().get());
    }

    /** The lines of parties that draw another one, laid into the plane of the line of contact. */
    Map<Copy, LineOfContact> own(TheatreText text, Plane plane) {
        Map<Copy, LineOfContact> own = new EnumMap<>(Copy.class);
        Optional.ofNullable(text.lines()).orElse(Map.of()).forEach((copy, places) -> {
            reading.problems().unless(copy.value() != Copy.AGREED, copy.at(), "The line of contact is given as 'line'. Maybe one of: RU, UA.");
            vertices(places).filter(vertices -> enough(vertices, places.at()))
                    .flatMap(vertices -> made(plane, places.at(), () -> LineOfContact.drawn(plane, vertices)))
                    .ifPresent(terrain -> own.put(copy.value(), terrain.line()));
        });
        return own;
    }

    private Optional<Terrain> drawn(PlacesText text) {
        return vertices(text).flatMap(vertices -> drawn(vertices, text.at()));
    }

    private Optional<List<Position>> vertices(PlacesText text) {
        return text.named().isPresent() ? fromFile(text.named().get()) : Optional.of(inline(text.positions()));
    }

    private Optional<Terrain> drawn(List<Position> vertices, Spot at) {
        if (!enough(vertices, at)) {
            return Optional.empty();
        }
        Plane plane = plane(vertices);
        return made(plane, at, () -> LineOfContact.drawn(plane, vertices));
    }

    private boolean enough(List<Position> vertices, Spot at) {
        boolean enough = vertices.stream().distinct().count() >= 2;
        reading.problems().unless(enough, at, "A line needs at least two different places.");
        return enough;
    }

    private Optional<Terrain> around(Written<String> path) {
        return reading.sources().included(path).flatMap(tree -> around(tree, path));
    }

    private Optional<Terrain> around(Tree tree, Written<String> path) {
        List<List<List<Position>>> polygons = geoJson.features(tree).stream().flatMap(feature -> geoJson.polygons(feature).stream()).toList();
        if (polygons.isEmpty()) {
            reading.problems().add(path.at(), "A Polygon or MultiPolygon of the ground that RU controls is wanted here.");
            return Optional.empty();
        }
        Plane plane = plane(polygons.stream().flatMap(List::stream).flatMap(List::stream).toList());
        return made(plane, path.at(), () -> LineOfContact.around(plane, polygons));
    }

    private Optional<List<Position>> fromFile(Written<String> path) {
        return reading.sources().included(path).flatMap(tree -> vertices(geoJson.features(tree), path));
    }

    private Optional<List<Position>> vertices(List<GeoJson.Feature> lines, Written<String> path) {
        if (lines.size() != 1 || !lines.get(0).type().equals("LineString")) {
            reading.problems().add(path.at(), "A GeoJSON file with one LineString is wanted here.");
            return Optional.empty();
        }
        return Optional.of(geoJson.positions(lines.get(0).coordinates()));
    }

    private List<Position> inline(List<PositionText> texts) {
        List<Position> positions = new ArrayList<>();
        for (PositionText text : texts) {
            try {
                positions.add(new Position(text.lat().value(), text.lon().value()));
            } catch (IllegalArgumentException wrong) {
                reading.problems().add(text.all().at(), wrong.getMessage());
            }
        }
        return positions;
    }

    private Optional<Terrain> made(Plane plane, Spot at, Supplier<LineOfContact> maker) {
        try {
            LineOfContact line = maker.get();
            for (Position crossing : line.selfCrossings()) {
                reading.problems().add(at, String.format(Locale.ROOT, "The line crosses itself at latitude %.4f, longitude %.4f.",
                        crossing.lat(), crossing.lon()));
            }
            return Optional.of(new Terrain(plane, line, reading.problems()));
        } catch (IllegalArgumentException wrong) {
            reading.problems().add(at, wrong.getMessage());
            return Optional.empty();
        }
    }

    /** A plane centred on the box around the places. */
    private static Plane plane(List<Position> places) {
        double north = places.stream().mapToDouble(Position::lat).max().orElseThrow();
        double south = places.stream().mapToDouble(Position::lat).min().orElseThrow();
        double east = places.stream().mapToDouble(Position::lon).max().orElseThrow();
        double west = places.stream().mapToDouble(Position::lon).min().orElseThrow();
        return new Plane(new Position((north + south) / 2, (east + west) / 2));
    }
}
