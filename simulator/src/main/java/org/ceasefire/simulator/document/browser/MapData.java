package org.ceasefire.simulator.document.browser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonRawValue;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.GridReference;
import org.ceasefire.simulator.report.Hostile;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.TheatreMap;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.scenario.ActKind;

import org.ceasefire.vocabulary.WeaponClass;

/**
 * What the interactive map shows.
 *
 * @param base borders, coast, rivers and towns, as {@code basemap.py} writes them
 * @param symbols by name, those that this map needs
 * @param view what to look at first: the corners of the close-ups of the printed maps
 * @param left sentences that say what is left out because there is too much of it
 */
record MapData(
        @JsonRawValue String base, Map<String, Symbols.Symbol> symbols, List<Place> view, List<Theatre> theatre, List<Sensor> sensors, List<Unit> units,
        List<Act> acts, List<Sighting> sightings, List<Breach> breaches, List<Claim> claims, Looks looks, Gaps gaps, List<String> left) {
    private static final String BASE = Packed.text("basemap.json");

    /** The ground of the exercise. */
    record Theatre(List<List<Place>> line, double band_m, List<Region> sectors, List<Region> zones, List<Town> places) {}

    /** A sector, or a zone; {@code open}: whether a zone only says what grows or is done there. */
    record Region(String name, String kind, boolean open, List<Place> ring) {}

    record Town(String name, Place at, boolean isProtected) {}

    record Sensor(String id, String symbol, String what, List<Place> route) {}

    record Unit(String id, String symbol, String what, Place at) {}

    /** What really happened. {@code kind}: {@code hostile}, {@code innocent} or {@code answer}. */
    record Act(
            String id, String symbol, String what, String kind, Instant from, Instant to, List<Place> path, Place target, String unit, String grid) {}

    /** A breach by its number; {@code until}: when it was withdrawn, null while it stands. */
    record Breach(int number, String incident, String what, String who, Instant from, Instant until, Place at, double error_m, String grid) {}

    record Claim(String id, String what, Instant at, Place place, String grid) {}

    static MapData of(Story story) {
        List<String> left = new ArrayList<>();
        Map<String, Symbols.Symbol> symbols = new TreeMap<>();
        List<Act> acts = acts(story);
        List<Unit> units = units(story);
        List<Sensor> sensors = story.all(Entry.Sensor.class).stream().map(MapData::sensor).toList();
        List<Sighting> sightings = Sighting.all(story, left);
        Stream.of(acts.stream().map(Act::symbol), units.stream().map(Unit::symbol), sensors.stream().map(Sensor::symbol),
                sightings.stream().map(Sighting::symbol)).flatMap(names -> names).forEach(name -> symbols.put(name, Symbols.named(name)));
        return new MapData(BASE, symbols, story.atlas().maps().stream().flatMap(map -> map.frame().corners().stream()).map(Place::of).toList(),
                story.all(Entry.Ground.class).stream().map(MapData::theatre).toList(), sensors, units, acts, sightings, breaches(story), claims(story),
                Looks.of(story, left), Gaps.of(story), left);
    }

    private static Theatre theatre(Entry.Ground ground) {
        return new Theatre(ground.line().stream().map(Place::all).toList(), ground.band_m(), regions(ground.sectors()), regions(ground.zones()),
                ground.places().stream().map(spot -> new Town(spot.name(), Place.of(spot.position()), spot.isProtected())).toList());
    }

    private static List<Region> regions(List<Entry.Region> regions) {
        return regions.stream().map(one -> new Region(one.name(), one.zone() == null ? "sector" : Wording.plain(one.zone()),
                one.zone() != null && TheatreMap.landUse(one), Place.all(one.ring()))).toList();
    }

    private static Sensor sensor(Entry.Sensor sensor) {
        return new Sensor(sensor.id(), Symbols.of(sensor), Wording.plain(sensor.sensor()) + ", " + sensor.type() + ", run by " + sensor.provider(),
                Place.all(sensor.route()));
    }

    /** A unit's entry does not say what class its weapon is of: what is done with the weapon does. */
    private static List<Unit> units(Story story) {
        Map<String, WeaponClass> classes = new TreeMap<>();
        story.acts().stream().filter(act -> act.weapon() != null && act.weaponClass() != null)
                .forEach(act -> classes.put(act.weapon(), act.weaponClass()));
        return story.all(Entry.Unit.class).stream().filter(unit -> unit.position() != null).map(unit -> new Unit(unit.id(),
                Symbols.of(unit, unit.weapon() == null ? null : classes.get(unit.weapon())),
                unit.count() + " × " + Wording.given(unit.weapon()) + (unit.decoy() ? ", decoys" : "") + " of " + Wording.forces(unit.side()),
                Place.of(unit.position()))).toList();
    }

    /** All but warnings, of which there is nothing to be seen. */
    private static List<Act> acts(Story story) {
        return story.acts().stream().filter(act -> !act.path().isEmpty() && act.act() != ActKind.WARNING).map(act -> new Act(act.id(), Symbols.of(act),
                Wording.act(act) + " by " + Wording.forces(act.side()), Hostile.answers(act) ? "answer" : act.benign() ? "innocent" : "hostile", act.t(),
                act.to(), Place.all(act.path()), Place.of(act.target()), act.unit(), GridReference.of(act.path().get(0)))).toList();
    }

    private static List<Breach> breaches(Story story) {
        return story.breaches().stream().filter(breach -> breach.position() != null).map(breach -> new Breach(breach.number(), breach.incident(),
                Wording.plain(breach.type()) + ", " + breach.gravity(), breach.attribution(), breach.breach().made(),
                breach.stands() ? null : breach.breach().last().t(), Place.of(breach.position()), breach.error_m(),
                GridReference.of(breach.position()))).toList();
    }

    private static List<Claim> claims(Story story) {
        return story.all(Entry.Claimed.class).stream().filter(claim -> claim.position() != null).map(claim -> new Claim(claim.id(),
                "Claim by " + Wording.forces(claim.by()) + ": " + Wording.plain(claim.happening()) + " by " + Wording.forces(claim.against())
                        + (claim.text() == null ? "" : ". “" + claim.text() + "”"),
                claim.t(), Place.of(claim.position()), GridReference.of(claim.position()))).toList();
    }
}
