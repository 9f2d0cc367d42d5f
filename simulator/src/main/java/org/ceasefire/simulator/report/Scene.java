package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;

/** All that maps can show, and where to look closely at it. */
record Scene(
        List<Entry.Ground> ground, List<Entry.Sensor> routes, List<Entry.Act> acts, List<Entry.Observed> observations, List<Entry.Claimed> claims,
        List<BreachStory> breaches, List<Position> ofInterest) {
    /** A named place this near helps to find one's way. */
    private static final double NEAR_KM = 28;

    static Scene of(Entries entries, Hostile hostile, List<BreachStory> breaches) {
        List<Entry.Act> acts = entries.all(Entry.Act.class).stream().filter(act -> !act.path().isEmpty()).toList();
        List<BreachStory> placed = breaches.stream().filter(breach -> breach.position() != null).toList();
        List<Position> places = new ArrayList<>();
        Stream.concat(hostile.acts().stream(), hostile.deceptions().stream()).filter(acts::contains).forEach(act -> places.addAll(ends(act)));
        placed.forEach(breach -> places.add(breach.position()));
        List<Entry.Observed> observations = entries.all(Entry.Observed.class).stream().filter(one -> one.position() != null).toList();
        List<Entry.Claimed> claims = entries.all(Entry.Claimed.class).stream().filter(claim -> claim.position() != null).toList();
        if (places.isEmpty()) {
            claims.forEach(claim -> places.add(claim.position()));
        }
        return new Scene(entries.all(Entry.Ground.class),
                entries.all(Entry.Sensor.class).stream().filter(sensor -> sensor.route().size() > 1).toList(), acts, observations, claims, placed,
                List.copyOf(places));
    }

    /** Where fire came from and struck; where anything else came to: the way there may be long. */
    private static List<Position> ends(Entry.Act act) {
        return act.target() == null ? List.of(TheatreMap.end(act)) : List.of(act.path().get(act.path().size() - 1), act.target());
    }

    List<Entry.Region> sectors() {
        return ground.stream().flatMap(one -> one.sectors().stream()).toList();
    }

    List<Entry.Region> zones() {
        return ground.stream().flatMap(one -> one.zones().stream()).toList();
    }

    /** The whole line with its sectors; what there is to look at if there is no line. */
    MapFrame whole() {
        List<Position> places = new ArrayList<>(ofInterest);
        ground.forEach(one -> one.line().forEach(places::addAll));
        sectors().forEach(sector -> places.addAll(sector.ring()));
        return MapFrame.around(places);
    }

    /** Around a group of places, and the named place nearest to it. */
    MapFrame closeUp(List<Position> group) {
        Position middle = MapFrame.around(group).middle();
        Stream<Position> near = ground.stream().flatMap(one -> one.places().stream()).map(Entry.Spot::position)
                .min(Comparator.comparing(place -> Nearness.apart_km(place, middle))).filter(place -> Nearness.within(NEAR_KM, place, middle)).stream();
        return MapFrame.around(Stream.concat(group.stream(), near).toList());
    }
}
