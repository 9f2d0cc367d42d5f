package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;

/**
 * What the map shows.
 *
 * @param ground the theatre as the ledger states it; one, or more if it was restated
 * @param acts what really happened; empty for a viewer who may not see it
 * @param observations what was received, at most {@link #MOST} of it
 * @param badges the numbers of the breaches, at most {@link #MOST}
 * @param left how many acts and observations were left out because there are too many to draw
 */
public record TheatreMap(
        MapFrame frame, List<Entry.Ground> ground, List<Entry.Sensor> routes, List<Entry.Act> acts, List<Entry.Observed> observations,
        List<Badge> badges, int left) {
    /** More marks than this of a kind hide each other, and make the file slow to open. */
    static final int MOST = 2000;

    static TheatreMap of(Entries entries, List<BreachStory> breaches) {
        List<Entry.Ground> ground = entries.all(Entry.Ground.class);
        List<Entry.Act> acts = entries.all(Entry.Act.class).stream().filter(act -> !act.path().isEmpty()).toList();
        List<Entry.Observed> observed = entries.all(Entry.Observed.class).stream().filter(one -> one.position() != null).toList();
        List<BreachStory> placed = breaches.stream().filter(breach -> breach.position() != null).toList();
        MapFrame frame = MapFrame.around(focus(ground, acts, observed, placed));
        List<Entry.Sensor> routes = entries.all(Entry.Sensor.class).stream().filter(sensor -> sensor.route().size() > 1).toList();
        return new TheatreMap(frame, ground, routes, first(acts), first(observed),
                Badge.spread(frame, first(placed), spots(ground, frame)),
                acts.size() + observed.size() - first(acts).size() - first(observed).size());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Where things happened; if nothing did, the sectors and the line. */
    private static List<Position> focus(
            List<Entry.Ground> ground, List<Entry.Act> acts, List<Entry.Observed> observed, List<BreachStory> breaches) {
        List<Position> places = new ArrayList<>();
        acts.forEach(act -> places.addAll(places(act)));
        observed.forEach(one -> places.add(one.position()));
        breaches.forEach(breach -> places.add(breach.position()));
        if (places.isEmpty()) {
            ground.forEach(one -> one.line().forEach(places::addAll));
            ground.forEach(one -> one.sectors().forEach(sector -> places.addAll(sector.ring())));
        }
        return places;
    }

    private static List<Position> places(Entry.Act act) {
        return Stream.concat(act.path().stream(), Stream.of(act).map(Entry.Act::target).filter(Objects::nonNull)).toList();
    }

    /** Named places that fall inside the frame. */
    public List<Entry.Spot> spots() {
        return spots(ground, frame);
    }

    private static List<Entry.Spot> spots(List<Entry.Ground> ground, MapFrame frame) {
        return ground.stream().flatMap(one -> one.places().stream()).filter(spot -> frame.shows(spot.position())).toList();
    }

    public List<Entry.Region> sectors() {
        return ground.stream().flatMap(one -> one.sectors().stream()).toList();
    }

    public List<Entry.Region> zones() {
        return ground.stream().flatMap(one -> one.zones().stream()).toList();
    }

    /** Where the name of a region begins: at its left edge, or that of the map. */
    public double labelX(Entry.Region region) {
        return Math.max(0, region.ring().stream().mapToDouble(frame::x).min().orElse(0)) + 8;
    }

    /** Where the name of a region stands: below its upper edge, or that of the map. */
    public double labelY(Entry.Region region) {
        return Math.max(0, region.ring().stream().mapToDouble(frame::y).min().orElse(0)) + 20;
    }

    /** In one sentence, for those who cannot see the map. */
    public String inWords() {
        return "Map of the theatre: line of contact with its disputed band, %s, %s, %s, %s.".formatted(
                Wording.count(sectors().size(), "sector", "sectors"), Wording.count(spots().size(), "place", "places"),
                Wording.count(observations.size(), "observation", "observations"), Wording.count(badges.size(), "breach", "breaches"));
    }
}
