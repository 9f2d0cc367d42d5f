package org.ceasefire.simulator.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;

/** The sectors of the theatre: their names, and which of them a place lies in. */
final class Sectors {
    private final List<Entry.Region> regions;
    private final Map<String, String> names = new TreeMap<>();

    Sectors(Entries entries) {
        regions = entries.all(Entry.Ground.class).stream().flatMap(ground -> ground.sectors().stream()).toList();
        regions.forEach(region -> names.put(region.id(), region.name() == null ? region.id() : region.name()));
    }

    /** The name of a sector; its id if it has none. */
    String name(String id) {
        return names.getOrDefault(id, Wording.plain(id));
    }

    /** In the order of the ledger. */
    List<String> ids() {
        return regions.stream().map(Entry.Region::id).toList();
    }

    /** The first sector that a place lies in; empty outside all of them. */
    String at(Position place) {
        return regions.stream().filter(region -> place != null && encloses(region.ring(), place)).map(Entry.Region::id).findFirst().orElse("");
    }

    /** The sectors in which an act happened: any place of its path, or its target. */
    List<String> of(Entry.Act act) {
        return regions.stream().filter(region -> places(act).anyMatch(place -> encloses(region.ring(), place))).map(Entry.Region::id)
                .toList();
    }

    /** The sectors that a way touches. */
    Set<String> on(List<Position> way) {
        return regions.stream().filter(region -> touches(region.ring(), way)).map(Entry.Region::id).collect(Collectors.toSet());
    }

    private static boolean touches(List<Position> ring, List<Position> way) {
        return way.stream().anyMatch(place -> encloses(ring, place))
                || IntStream.range(1, way.size()).anyMatch(i -> crosses(ring, way.get(i - 1), way.get(i)));
    }

    private static boolean crosses(List<Position> ring, Position from, Position to) {
        return IntStream.range(0, ring.size()).anyMatch(i -> Segments.cross(from, to, ring.get(i), ring.get((i + 1) % ring.size())));
    }

    /** Where an act happened: its path, and its target. */
    static Stream<Position> places(Entry.Act act) {
        return Stream.concat(act.path().stream(), Stream.of(act).map(Entry.Act::target).filter(Objects::nonNull));
    }

    /** Whether a place lies inside a ring, by the number of edges a ray to the east crosses. Rings are small: degrees will do. */
    static boolean encloses(List<Position> ring, Position place) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            Position a = ring.get(i);
            Position b = ring.get((i + 1) % ring.size());
            if (a.lat() > place.lat() != b.lat() > place.lat()
                    && place.lon() < a.lon() + (place.lat() - a.lat()) / (b.lat() - a.lat()) * (b.lon() - a.lon())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
