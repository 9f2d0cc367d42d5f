package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.file.PlacesText;
import org.ceasefire.simulator.scenario.file.PositionText;
import org.ceasefire.simulator.scenario.file.TheatreText;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Reads the line of contact and lays the plane around it. */
final class LineReader {
    private final Reading reading;
    private final GeoJson geoJson;

    LineReader(Reading reading) {
        this.reading = reading;
        this.geoJson = new GeoJson(reading.problems());
    }

    Optional<Terrain> line(TheatreText text) {
        if (text.line().isPresent() == text.control().isPresent()) {
            reading.problems().add(text.disputedBand().at(), "A theatre needs either 'line' or 'control'. Maybe add line: theatre/line.geojson");
            return Optional.empty();
        }
        return text.line().isPresent() ? drawn(text.line().get()) : around(text.control().get());
    }

    private Optional<Terrain> drawn(PlacesText text) {
        List<Position> vertices = text.named().isPresent() ? fromFile(text.named().get()) : inline(text.positions());
        if (vertices.stream().distinct().count() < 2) {
            reading.problems().add(text.at(), "A line needs at least two different places.");
            return Optional.empty();
        }
        Plane plane = plane(vertices);
        return made(plane, text.at(), () -> LineOfContact.drawn(plane, vertices));
    }

    private Optional<Terrain> around(Written<String> path) {
        List<List<List<Position>>> polygons = reading.sources().included(path).map(geoJson::features).orElse(List.of())
                .stream().flatMap(feature -> geoJson.polygons(feature).stream()).toList();
        if (polygons.isEmpty()) {
            reading.problems().add(path.at(), "A Polygon or MultiPolygon of the ground that RU controls is wanted here.");
            return Optional.empty();
        }
        Plane plane = plane(polygons.stream().flatMap(List::stream).flatMap(List::stream).toList());
        return made(plane, path.at(), () -> LineOfContact.around(plane, polygons));
    }

    private List<Position> fromFile(Written<String> path) {
        List<GeoJson.Feature> lines = reading.sources().included(path).map(geoJson::features).orElse(List.of());
        if (lines.size() != 1 || !lines.get(0).type().equals("LineString")) {
            reading.problems().add(path.at(), "A GeoJSON file with one LineString is wanted here.");
            return List.of();
        }
        return geoJson.positions(lines.get(0).coordinates());
    }

    private List<Position> inline(List<PositionText> texts) {
        List<Position> positions = new java.util.ArrayList<>();
        for (PositionText text : texts) {
            try {
                positions.add(new Position(text.lat().value(), text.lon().value()));
            } catch (IllegalArgumentException wrong) {
                reading.problems().add(text.all().at(), wrong.getMessage());
            }
        }
        return positions;
    }

    private Optional<Terrain> made(Plane plane, Spot at, java.util.function.Supplier<LineOfContact> maker) {
        try {
            LineOfContact line = maker.get();
            for (Position crossing : line.selfCrossings()) {
                reading.problems().add(at, "The line crosses itself at latitude %.4f, longitude %.4f.".formatted(crossing.lat(), crossing.lon()));
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
