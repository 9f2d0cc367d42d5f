package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.scenario.Drone;

/**
 * One flight of a drone: from its base by its stops and home, within its endurance. It looks all the way. One that changes its way is another
 * value with the same id, alike until then.
 */
public final class Sortie {
    private final String id;
    private final Drone drone;
    private final Point base;
    private final List<Sector> sectors;
    private final Instant launch;
    private final List<Leg> legs;

    private Sortie(String id, Drone drone, Point base, List<Sector> sectors, Instant launch, List<Leg> legs) {
        this.id = id;
        this.drone = drone;
        this.base = base;
        this.sectors = sectors;
        this.launch = launch;
        this.legs = legs;
    }

    /** @param id for example {@code drone-1/3} */
    public static Sortie of(String id, Drone drone, Theatre theatre, Instant launch, List<Stop> stops) {
        Point base = theatre.plane().toPlane(drone.base());
        return new Sortie(id, drone, base, theatre.sectors(), launch,
                Flight.legs(id, drone, base, theatre.sectors(), 0, base, launch, drone.endurance(), stops));
    }

    /** The stops of a drone's routine. */
    public static List<Stop> routine(Drone drone, Plane plane) {
        List<Stop> stops = new ArrayList<>();
        for (Position place : drone.route()) {
            boolean last = stops.size() == drone.route().size() - 1;
            stops.add(new Stop(plane.toPlane(place), last ? drone.loiter() : Duration.ZERO, ""));
        }
        return stops;
    }

    public String id() {
        return id;
    }

    public Drone drone() {
        return drone;
    }

    public Instant launch() {
        return launch;
    }

    /** In their order; one begins where another ends. */
    public List<Look> looks() {
        return legs.stream().map(Leg::look).toList();
    }

    /** When it is back at its base. */
    public Instant home() {
        return legs.isEmpty() ? launch : legs.get(legs.size() - 1).look().to();
    }

    public boolean isInFlight(Instant now) {
        return !now.isBefore(launch) && now.isBefore(home());
    }

    /** Whether nothing but the way home is left after an instant. */
    public boolean isHomeward(Instant now) {
        return current(now).map(leg -> leg.ahead().isEmpty() && !leg.circling()).orElse(true);
    }

    /** Whether it is on its way to a place, or circling there, for a cue. */
    public boolean isCued(Instant now) {
        return legs.stream().anyMatch(leg -> leg.look().to().isAfter(now) && !leg.look().cue().isEmpty());
    }

    /** Where it is in flight. */
    public Point at(Instant now) {
        return current(now).map(leg -> leg.circling() ? leg.look().sweep().centre() : leg.look().under(now)).orElse(base);
    }

    /** Whether it can go to a place, circle there, and be home within its endurance, from where it is. */
    public boolean reaches(Stop stop, Instant now) {
        double way_m = at(now).distance_m(stop.place()) + stop.place().distance_m(base);
        double needed_s = way_m / drone.speed_mps() + stop.circling().toSeconds();
        return needed_s <= left(now).toMillis() / 1000.0;
    }

    /** The same flight that from now on goes to another place first, and then on as far as its endurance allows. */
    public Sortie diverted(Stop stop, Instant now) {
        List<Stop> stops = new ArrayList<>(List.of(stop));
        current(now).ifPresent(leg -> stops.addAll(leg.ahead()));
        return redirected(stops, now);
    }

    /** The same flight that from now on goes straight home. */
    public Sortie turnedHome(Instant now) {
        return redirected(List.of(), now);
    }

    /** The same flight, of which nothing is left from now on. */
    public Sortie ended(Instant now) {
        return new Sortie(id, drone, base, sectors, launch, until(now));
    }

    private Sortie redirected(List<Stop> stops, Instant now) {
        List<Leg> all = new ArrayList<>(until(now));
        all.addAll(Flight.legs(id, drone, base, sectors, all.size(), at(now), now, left(now), stops));
        return new Sortie(id, drone, base, sectors, launch, all);
    }

    private Duration left(Instant now) {
        return drone.endurance().minus(Duration.between(launch, now));
    }

    private Optional<Leg> current(Instant now) {
        return legs.stream().filter(leg -> !leg.look().from().isAfter(now) && leg.look().to().isAfter(now)).findFirst();
    }

    /** What it flew before an instant; the look in hand ends there. */
    private List<Leg> until(Instant now) {
        List<Leg> flown = new ArrayList<>(legs.stream().filter(leg -> !leg.look().to().isAfter(now)).toList());
        current(now).map(leg -> cut(leg, now)).filter(leg -> leg.look().sweep().length_m() >= Flight.SHORTEST_m)
                .filter(leg -> leg.look().from().isBefore(now)).ifPresent(flown::add);
        return flown;
    }

    private Leg cut(Leg leg, Instant now) {
        Look look = leg.look();
        double share = Duration.between(look.from(), now).toMillis() / (double) Duration.between(look.from(), look.to()).toMillis();
        Sweep sweep = leg.circling() ? look.sweep()
                : new Sweep(look.sweep().start(), look.sweep().place(share * look.sweep().length_m(), 0), look.sweep().halfWidth_m());
        Duration dwell = leg.circling() ? Duration.between(look.from(), now).multipliedBy(2) : look.dwell();
        return new Leg(look.until(now, sweep, dwell, sectors, look.falseAlarms() * share), leg.circling(), leg.ahead());
    }
}
