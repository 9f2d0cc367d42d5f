package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;

/** Finds room on a map for names and numbers, so that none hides another. What comes first keeps the better place. */
final class Lettering {
    /** Of the letters of a map, in units of the page: their height, and how wide one is on average. */
    static final double HEIGHT = 16;
    static final double LETTER = 7;
    /** Sector names are spaced capitals. */
    static final double CAPITAL = 12;
    private static final int ACROSS = 12;
    private static final int DOWN = 9;

    /** The middle of a mark. */
    record Spot(double x, double y) {}

    private record Box(Spot middle, double wide, double high) {
        boolean overlaps(Box other) {
            return Math.abs(middle.x() - other.middle.x()) < (wide + other.wide) / 2
                    && Math.abs(middle.y() - other.middle.y()) < (high + other.high) / 2;
        }
    }

    private final MapFrame frame;
    private final List<Box> taken = new ArrayList<>();

    Lettering(MapFrame frame) {
        this.frame = frame;
    }

    Spot at(Position place) {
        return new Spot(frame.x(place), frame.y(place));
    }

    /** Keeps the ground of a mark clear of letters. */
    void take(Spot middle, double wide, double high) {
        taken.add(new Box(middle, wide, high));
    }

    /** Takes the first of some spots at which something of a size hides nothing and is whole; empty if there is none. */
    Optional<Spot> first(Stream<Spot> spots, double wide, double high) {
        Optional<Box> free = spots.map(spot -> new Box(spot, wide, high)).filter(this::whole)
                .filter(box -> taken.stream().noneMatch(box::overlaps)).findFirst();
        free.ifPresent(taken::add);
        return free.map(Box::middle);
    }

    private boolean whole(Box box) {
        return box.middle().x() >= box.wide() / 2 && box.middle().x() <= MapFrame.WIDTH - box.wide() / 2
                && box.middle().y() >= box.high() / 2 && box.middle().y() <= frame.height() - box.high() / 2;
    }

    /** A name beside a mark: right, left, above or below it. */
    Optional<Label> beside(Position place, String name) {
        double wide = LETTER * name.length();
        Spot mark = at(place);
        double off = wide / 2 + 9;
        return first(Stream.of(new Spot(mark.x() + off, mark.y()), new Spot(mark.x() - off, mark.y()), new Spot(mark.x(), mark.y() - 16),
                new Spot(mark.x(), mark.y() + 16), new Spot(mark.x() + off, mark.y() - 14), new Spot(mark.x() + off, mark.y() + 14),
                new Spot(mark.x() - off, mark.y() - 14), new Spot(mark.x() - off, mark.y() + 14)), wide, HEIGHT)
                .map(spot -> new Label(spot.x(), spot.y(), name));
    }

    /** A name within a region: the first free spot of it that the map shows, from the top. */
    Optional<Label> within(List<Position> ring, String name, double letter) {
        Stream<Spot> spots = IntStream.range(0, ACROSS * DOWN)
                .mapToObj(i -> new Spot(MapFrame.WIDTH * (i % ACROSS + 0.5) / ACROSS, frame.height() * (i / ACROSS + 0.5) / DOWN))
                .filter(spot -> Sectors.encloses(ring, frame.place(spot.x(), spot.y())));
        return first(spots, letter * name.length(), HEIGHT).map(spot -> new Label(spot.x(), spot.y(), name));
    }
}
