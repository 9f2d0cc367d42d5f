package org.ceasefire.incidents;

import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.vocabulary.Copy;
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

    /** @param apart_m heat or smoke nearer than this to a firing point is the gun's own */
    static Ends of(OpenIncident incident, double apart_m, double band_m) {
        return switch (incident.happening()) {
            case FIRE -> ofFire(incident.gist(), apart_m);
            case MOVEMENT -> ofMovement(incident.gist(), band_m);
            case FLIGHT -> ofFlight(incident.gist());
            case JAMMING -> ofJamming(incident.gist());
            default -> ofThing(incident.gist());
        };
    }

    private static Ends ofFire(Gist gist, double apart_m) {
        Optional<Sighting> origin = gist.best(Sign.MUZZLE_FLASH);
        Optional<Sighting> burning = Stream.of(Sign.values()).filter(Sign::burning).flatMap(sign -> gist.best(sign).stream())
                .filter(hot -> origin.stream().noneMatch(gun -> gun.near(hot, apart_m)))
                .min(Sighting.BY_ERROR);
        Optional<Sighting> burst = Stream.of(Sign.values()).filter(sign -> sign.impact() || sign == Sign.VEGETATION_FIRE)
                .flatMap(sign -> gist.best(sign).stream())
                .min(Sighting.BY_ERROR)
                .or(() -> burning);
        Sighting place = burst.or(() -> origin).orElse(gist.first());
        return new Ends(place, origin.orElse(place), origin.map(Sighting::clearSide).orElse(Side.UNKNOWN),
                burst.map(Sighting::clearSide).orElse(Side.UNKNOWN), 0);
    }

    private static Ends ofMovement(Gist gist, double band_m) {
        Side from = gist.firstClear().map(Sighting::clearSide).orElse(Side.UNKNOWN);
        Optional<Sighting> head = from == Side.UNKNOWN ? Optional.empty() : gist.reached(Copy.AGREED).deepest(from.opponent());
        Sighting place = head.orElse(gist.last());
        return new Ends(place, place, from, head.map(Sighting::clearSide).orElse(from),
                head.map(deepest -> deepest.clearOfLine_m(Copy.AGREED) - band_m).orElse(0.0));
    }

    private static Ends ofFlight(Gist gist) {
        Side from = gist.firstClear().map(Sighting::clearSide).orElse(Side.UNKNOWN);
        Sighting nearest = gist.reached(Copy.AGREED).nearest();
        return new Ends(nearest, nearest, from, nearest.clearSide(), 0);
    }

    /** A transmitter stands where its signal was located, not where somebody was disturbed. */
    private static Ends ofJamming(Gist gist) {
        Ends disturbed = ofThing(gist);
        return gist.best(Sign.EMISSION).map(signal -> new Ends(signal, signal, signal.clearSide(), disturbed.onto(), 0))
                .orElse(new Ends(disturbed.place(), disturbed.place(), Side.UNKNOWN, disturbed.onto(), 0));
    }

    private static Ends ofThing(Gist gist) {
        Sighting place = Stream.of(Sign.values()).flatMap(sign -> gist.best(sign).stream()).min(Sighting.BY_ERROR).orElseThrow();
        return new Ends(place, place, place.clearSide(), place.clearSide(), 0);
    }
}
