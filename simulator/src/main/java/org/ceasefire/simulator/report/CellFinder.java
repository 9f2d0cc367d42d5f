package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;

/** In which square cell a place lies: the one with the nearest middle, if it is near enough. */
final class CellFinder {
    private static final double METRES_PER_DEGREE = 111_200;

    private record Bucket(long row, long column) {}

    private final List<Position> middles;
    private final double side_m;
    private final double perLongitude_m;
    private final Map<Bucket, List<Integer>> buckets = new HashMap<>();

    CellFinder(List<Position> middles, double side_m) {
        this.middles = middles;
        this.side_m = side_m;
        double mean = middles.stream().mapToDouble(Position::lat).average().orElse(0);
        perLongitude_m = METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(mean));
        IntStream.range(0, middles.size()).forEach(cell -> buckets.computeIfAbsent(bucket(middles.get(cell)), empty -> new ArrayList<>()).add(cell));
    }

    /** The number of the cell that holds a place; empty if none does. */
    Optional<Integer> cell(Position place) {
        return near(bucket(place)).filter(cell -> 1000 * Nearness.apart_km(place, middles.get(cell)) <= side_m / StrictMath.sqrt(2))
                .min(Comparator.comparingDouble(cell -> Nearness.apart_km(place, middles.get(cell))));
    }

    private Stream<Integer> near(Bucket around) {
        return IntStream.rangeClosed(-1, 1).boxed().flatMap(row -> IntStream.rangeClosed(-1, 1)
                .mapToObj(column -> buckets.getOrDefault(new Bucket(around.row + row, around.column + column), List.of()))).flatMap(List::stream);
    }

    private Bucket bucket(Position place) {
        return new Bucket((long) Math.floor(place.lat() * METRES_PER_DEGREE / side_m), (long) Math.floor(place.lon() * perLongitude_m / side_m));
    }
}
