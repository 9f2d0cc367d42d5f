package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Tree;

/** Reads GeoJSON (RFC 7946): positions are longitude, latitude. */
final class GeoJson {
    private final Problems problems;

    GeoJson(Problems problems) {
        this.problems = problems;
    }

    /** A geometry with the properties that we read; empty texts where there are none. */
    record Feature(String id, String name, String type, Tree coordinates, Spot at) {}

    /** All geometries of a file. */
    List<Feature> features(Tree tree) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.at(), "This is not GeoJSON.");
            return List.of();
        }
        if (mapping.get("features") instanceof Tree.Sequence features) {
            return features.items().stream().flatMap(feature -> features(feature).stream()).toList();
        }
        if (mapping.get("geometry") instanceof Tree.Mapping geometry) {
            return geometry(geometry, mapping.get("properties"));
        }
        return geometry(mapping, null);
    }

    private List<Feature> geometry(Tree.Mapping geometry, Tree properties) {
        Tree.Scalar type = geometry.text("type");
        Tree coordinates = geometry.get("coordinates");
        if (type == null || coordinates == null) {
            problems.add(geometry.at(), "A geometry with type and coordinates is wanted here.");
            return List.of();
        }
        return List.of(new Feature(property(properties, "id"), property(properties, "name"), type.text(), coordinates, geometry.at()));
    }

    private static String property(Tree properties, String name) {
        return properties instanceof Tree.Mapping mapping && mapping.text(name) != null ? mapping.text(name).text() : "";
    }

    /** The rings of the polygons of a feature, each polygon's shell first; empty if it is no polygon or broken. */
    List<List<List<Position>>> polygons(Feature feature) {
        return switch (feature.type()) {
            case "Polygon" -> rings(feature.coordinates()).map(List::of).orElse(List.of());
            case "MultiPolygon" -> items(feature.coordinates()).stream().flatMap(polygon -> rings(polygon).stream()).toList();
            default -> {
                problems.add(feature.at(), "A Polygon or MultiPolygon is wanted here, not a %s.".formatted(feature.type()));
                yield List.of();
            }
        };
    }

    private Optional<List<List<Position>>> rings(Tree polygon) {
        List<List<Position>> rings = items(polygon).stream().map(this::positions).toList();
        boolean whole = !rings.isEmpty() && rings.stream().allMatch(ring -> ring.stream().distinct().count() >= 3);
        problems.unless(whole, polygon.at(), "A polygon needs rings of at least three different places.");
        return whole ? Optional.of(rings) : Optional.empty();
    }

    /** The places of a list of coordinates; those that are broken are left out and reported. */
    List<Position> positions(Tree line) {
        List<Position> positions = new ArrayList<>();
        for (Tree pair : items(line)) {
            position(pair).ifPresent(positions::add);
        }
        return positions;
    }

    private Optional<Position> position(Tree pair) {
        List<Tree> numbers = items(pair);
        if (numbers.size() < 2) {
            problems.add(pair.at(), "A longitude and a latitude are wanted here.");
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(number(numbers.get(1)), number(numbers.get(0))));
        } catch (IllegalArgumentException wrong) {
            problems.add(pair.at(), wrong.getMessage());
            return Optional.empty();
        }
    }

    private static double number(Tree tree) {
        if (tree instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.NUMBER) {
            return Measure.NUMBER.parse(scalar.text());
        }
        throw new IllegalArgumentException("A longitude and a latitude are wanted here, as numbers.");
    }

    private List<Tree> items(Tree tree) {
        if (tree instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        problems.add(tree.at(), "A list of coordinates is wanted here.");
        return List.of();
    }
}
