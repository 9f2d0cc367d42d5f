package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;

/**
 * The maps of a report: close-ups of where things happened, and a small map of the whole line on which the close-ups are marked.
 *
 * @param acts where things really happened, for dots on the small map; {@code seen}: where something was observed
 * @param further how many places of happenings have no close-up
 */
public record Atlas(MapFrame whole, List<TheatreMap> maps, List<Position> acts, List<Position> seen, int further) {
    private static final int MOST_MAPS = 4;
    /** A dot of the small map, in units of its page: those that fall together are drawn once. */
    private static final double DOT = 12;

    static Atlas of(Entries entries, Hostile hostile, List<BreachStory> breaches) {
        Scene scene = Scene.of(entries, hostile, breaches);
        List<List<Position>> groups = Focus.groups(scene.ofInterest());
        List<TheatreMap> maps = new ArrayList<>();
        for (List<Position> group : groups.subList(0, Math.min(MOST_MAPS, groups.size()))) {
            maps.add(TheatreMap.of(letter(maps.size()), scene.closeUp(group), scene));
        }
        if (maps.isEmpty()) {
            maps.add(TheatreMap.of(letter(0), scene.whole(), scene));
        }
        return new Atlas(scene.whole(), maps, dots(scene.whole(), scene.acts().stream().map(TheatreMap::end)),
                dots(scene.whole(), scene.observations().stream().map(one -> one.position())), Math.max(0, groups.size() - MOST_MAPS));
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }

    private static List<Position> dots(MapFrame frame, Stream<Position> places) {
        Set<List<Long>> taken = new LinkedHashSet<>();
        return places.filter(frame::shows)
                .filter(place -> taken.add(List.of(Math.round(frame.x(place) / DOT), Math.round(frame.y(place) / DOT)))).toList();
    }

    /** How many acts and observations are on no map because there are too many to draw. */
    public int left() {
        return maps.stream().mapToInt(TheatreMap::left).sum();
    }

    /** Whether it is worth while to say where the close-ups lie. */
    public boolean closeUps() {
        return maps.size() > 1 || maps.get(0).frame().wide_km() < 0.8 * whole.wide_km();
    }
}
