package org.ceasefire.simulator.report;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.ZoneKind;

/**
 * One map: a close-up of where things happened, or the whole theatre if nothing did.
 *
 * @param letter by which it is called, from A
 * @param ground the theatre as the ledger states it; one, or more if it was restated
 * @param acts what really happened there; empty for a viewer who may not see it
 * @param sightings what was received of there, at most {@link #MOST}
 * @param badges the numbers of the breaches there, at most {@link #MOST}
 * @param claims what was alleged of there
 * @param places names of places; {@code regions}: of sectors; {@code zones}: of zones; {@code names}: of acts
 * @param left how many acts and observations were left out because there are too many to draw
 */
public record TheatreMap(
        String letter, MapFrame frame, List<Entry.Ground> ground, List<Entry.Sensor> routes, List<Entry.Act> acts, List<Sightings> sightings,
        List<Badge> badges, List<Entry.Claimed> claims, List<Label> places, List<Label> regions, List<Label> zones, List<Label> names, int left) {
    /** More marks than this of a kind hide each other, and make the file slow to open. */
    public static final int MOST = 1000;
    private static final Set<ZoneKind> LAND_USE = EnumSet.of(ZoneKind.CROPLAND, ZoneKind.INDUSTRY, ZoneKind.EXERCISE_AREA, ZoneKind.DEMINING_AREA);
    /** More names of acts than this are a thicket. */
    private static final int MOST_NAMES = 40;

    static TheatreMap of(String letter, MapFrame frame, Scene scene) {
        List<Entry.Act> acts = scene.acts().stream().filter(act -> places(act).anyMatch(frame::shows)).toList();
        List<Sightings> sightings = Sightings.of(frame, scene.observations().stream().filter(one -> frame.shows(one.position())).toList());
        List<BreachStory> breaches = scene.breaches().stream().filter(breach -> frame.shows(breach.position())).toList();
        Lettering letters = new Lettering(frame);
        List<Entry.Spot> spots = scene.ground().stream().flatMap(ground -> ground.places().stream())
                .filter(spot -> frame.shows(spot.position())).toList();
        Stream.concat(spots.stream().map(Entry.Spot::position), first(acts).stream().filter(act -> !act.benign()).flatMap(TheatreMap::places))
                .forEach(place -> letters.take(letters.at(place), 12, 12));
        List<Label> places = spots.stream().flatMap(spot -> letters.beside(spot.position(), spot.name()).stream()).toList();
        List<Badge> badges = Badge.spread(frame, first(breaches), letters);
        List<Label> names = names(acts, letters);
        return new TheatreMap(letter, frame, scene.ground(), scene.routes(), first(acts), first(sightings), badges,
                scene.claims().stream().filter(claim -> frame.shows(claim.position())).toList(), places,
                scene.sectors().stream().flatMap(sector -> letters.within(sector.ring(), sector.name(), Lettering.CAPITAL).stream()).toList(),
                scene.zones().stream().flatMap(zone -> letters.within(zone.ring(), zone.name(), Lettering.LETTER).stream()).toList(),
                names, acts.size() + sightings.size() - first(acts).size() - first(sightings).size());
    }

    /** Of what the parties did, and only if there is room: where it struck or ended, else where it began. */
    private static List<Label> names(List<Entry.Act> acts, Lettering letters) {
        List<Entry.Act> told = acts.stream().filter(act -> !act.benign() && !Hostile.answers(act)).toList();
        return told.size() > MOST_NAMES ? List.of() : told.stream().flatMap(act -> name(act, letters)).toList();
    }

    private static Stream<Label> name(Entry.Act act, Lettering letters) {
        return letters.beside(end(act), act.id()).or(() -> letters.beside(act.path().get(0), act.id())).stream();
    }

    /** Where an act struck, or came to its end. */
    static Position end(Entry.Act act) {
        return act.target() == null ? act.path().get(act.path().size() - 1) : act.target();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private static Stream<Position> places(Entry.Act act) {
        return Stream.concat(act.path().stream(), Stream.of(act).map(Entry.Act::target).filter(Objects::nonNull));
    }

    /** Named places that fall inside the frame. */
    public List<Entry.Spot> spots() {
        return ground.stream().flatMap(one -> one.places().stream()).filter(spot -> frame.shows(spot.position())).toList();
    }

    public List<Entry.Region> sectors() {
        return ground.stream().flatMap(one -> one.sectors().stream()).toList();
    }

    public List<Entry.Region> zonesDrawn() {
        return ground.stream().flatMap(one -> one.zones().stream()).toList();
    }

    /** Whether a zone is marked for what grows or is done there, and not for what articles forbid in it. */
    public static boolean landUse(Entry.Region zone) {
        return LAND_USE.contains(zone.zone());
    }

    /** The legs of a drone's route, each once however often it is flown. */
    public static Set<List<Position>> legs(Entry.Sensor drone) {
        Set<List<Position>> legs = new LinkedHashSet<>();
        for (int i = 1; i < drone.route().size(); i++) {
            List<Position> leg = List.of(drone.route().get(i - 1), drone.route().get(i));
            if (!legs.contains(List.of(leg.get(1), leg.get(0)))) {
                legs.add(leg);
            }
        }
        return legs;
    }

    /** In one sentence, for those who cannot see the map. */
    public String inWords() {
        long observations = sightings.stream().mapToLong(Sightings::count).sum();
        return "Map %s: line of contact with its disputed band, %s, %s, %s.".formatted(letter,
                Wording.count(spots().size(), "place", "places"),
                Wording.count(observations, "observation", "observations"), Wording.count(badges.size(), "breach", "breaches"));
    }
}
