package org.ceasefire.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;

/**
 * Where an incident came from and where it reached.
 *
 * @param place where it is said to have happened
 * @param weapon where the weapon, vehicle or aircraft was, as far as that was seen
 * @param from whose ground it came from or stands on
 * @param onto whose ground it reached
 * @param depth_m for movement, how far past the line and clear of it (m)
 */
record Ends(Sighting place, Sighting weapon, Side from, Side onto, double depth_m) {

    /** @param apart_m heat nearer than this to a firing point is the gun's own */
    static Ends of(OpenIncident incident, double apart_m, double band_m) {
        List<Sighting> sightings = List.copyOf(incident.sightings());
        return switch (incident.happening()) {
            case FIRE -> ofFire(sightings, apart_m);
            case MOVEMENT -> ofMovement(sightings, band_m);
            case FLIGHT -> ofFlight(sightings);
            default -> ofThing(sightings);
        };
    }

    private static Ends ofFire(List<Sighting> sightings, double apart_m) {
        Optional<Sighting> origin = best(sightings.stream().filter(each -> each.sign() == Sign.MUZZLE_FLASH).toList());
        List<Sighting> bursts = sightings.stream().filter(each -> each.sign() != Sign.MUZZLE_FLASH && each.sign() != Sign.HEAT).toList();
        List<Sighting> heat = sightings.stream()
                .filter(each -> each.sign() == Sign.HEAT && origin.stream().noneMatch(gun -> gun.near(each, apart_m)))
                .toList();
        Optional<Sighting> burst = best(bursts).or(() -> best(heat));
        Sighting place = burst.or(() -> origin).or(() -> best(sightings)).orElseThrow();
        return new Ends(place, origin.orElse(place), origin.map(Sighting::clearSide).orElse(Side.UNKNOWN),
                burst.map(Sighting::clearSide).orElse(Side.UNKNOWN), 0);
    }

    private static Ends ofMovement(List<Sighting> sightings, double band_m) {
        Optional<Sighting> start = sightings.stream().filter(each -> each.clearSide() != Side.UNKNOWN).findFirst();
        Side from = start.map(Sighting::clearSide).orElse(Side.UNKNOWN);
        Optional<Sighting> head = sightings.stream()
                .filter(each -> each.clearSide() != Side.UNKNOWN && each.clearSide() == from.opponent())
                .max(Comparator.comparingDouble(Sighting::clear_m));
        Sighting place = head.orElseGet(() -> sightings.get(sightings.size() - 1));
        return new Ends(place, place, from, head.map(Sighting::clearSide).orElse(from), head.map(Sighting::clear_m).map(m -> m - band_m).orElse(0.0));
    }

    private static Ends ofFlight(List<Sighting> sightings) {
        Sighting nearest = sightings.stream()
                .min(Comparator.comparingDouble(Sighting::farthest_m).thenComparing(Sighting.BY_TIME))
                .orElseThrow();
        Side from = sightings.stream().map(Sighting::clearSide).filter(side -> side != Side.UNKNOWN).findFirst().orElse(Side.UNKNOWN);
        return new Ends(nearest, nearest, from, nearest.clearSide(), 0);
    }

    private static Ends ofThing(List<Sighting> sightings) {
        Sighting place = best(sightings).orElseThrow();
        return new Ends(place, place, place.clearSide(), place.clearSide(), 0);
    }

    private static Optional<Sighting> best(List<Sighting> sightings) {
        return sightings.stream().min(Sighting.BY_ERROR);
    }
}
