package org.ceasefire.simulator.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.geography.Distance;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Tree;

/**
 * In examples a place is written by what the law asks of it: {@code {side: RU, from-line: 49.9 km}}, and how far north of the middle of the
 * line, {@code north: 10 km}, if that matters. Such places are put into latitude and longitude on the straight line of the base.
 */
final class FromLine {
    /** Middle of the base's line, which is the centre of its plane. */
    private static final Position MIDDLE = new Position(48.5, 37.0);
    private static final Plane PLANE = new Plane(MIDDLE);

    private FromLine() {}

    /** A tree with every such place put into latitude and longitude. */
    static Tree positions(Tree tree, Problems problems) {
        if (tree instanceof Tree.Sequence list) {
            return new Tree.Sequence(list.at(), list.items().stream().map(item -> positions(item, problems)).toList());
        }
        if (!(tree instanceof Tree.Mapping mapping)) {
            return tree;
        }
        if (mapping.get("from-line") != null) {
            return position(mapping, problems);
        }
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> entries.put(name, new Tree.Entry(entry.key(), positions(entry.value(), problems))));
        return new Tree.Mapping(mapping.at(), entries);
    }

    private static Tree position(Tree.Mapping written, Problems problems) {
        List<String> known = List.of("side", "from-line", "north", "south");
        written.entries().forEach((name, entry) -> problems.unless(known.contains(name), entry.key(),
                "'%s' is not a field of a place by its distance from the line. Maybe one of: %s.".formatted(name, known)));
        double east_m = metres(written, "from-line", problems) * (written.text("side") != null && written.text("side").text().equals("UA") ? -1 : 1);
        double north_m = metres(written, "north", problems) - metres(written, "south", problems);
        Position position = PLANE.toEarth(new Point(east_m, north_m));
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        entries.put("lat", number(written, position.lat()));
        entries.put("lon", number(written, position.lon()));
        return new Tree.Mapping(written.at(), entries);
    }

    private static double metres(Tree.Mapping written, String name, Problems problems) {
        if (written.get(name) == null) {
            return 0;
        }
        try {
            return Distance.parse(written.get(name).written()).metres();
        } catch (IllegalArgumentException e) {
            problems.add(written.get(name).at(), e.getMessage());
            return 0;
        }
    }

    private static Tree.Entry number(Tree.Mapping written, double value) {
        return new Tree.Entry(written.at(), new Tree.Scalar(written.at(), Tree.Kind.NUMBER, String.valueOf(value)));
    }
}
