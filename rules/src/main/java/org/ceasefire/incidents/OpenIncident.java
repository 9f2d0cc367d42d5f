package org.ceasefire.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Sign;

/** One incident while observations can still join it: the sightings that count, and whether another belongs to it. */
final class OpenIncident {
    private final int number;
    private final Happening happening;
    private final Sightings kept = new Sightings();
    private final TreeSet<Sighting> sightings = kept.inTime();
    /** Places that stand for all: a sighting close to one of them adds none. */
    private final List<Sighting> anchors = new ArrayList<>();
    private Instant lastHeard = Instant.MIN;

    OpenIncident(int number, Happening happening) {
        this.number = number;
        this.happening = happening;
    }

    String id() {
        return "incident-" + number;
    }

    int number() {
        return number;
    }

    Happening happening() {
        return happening;
    }

    TreeSet<Sighting> sightings() {
        return sightings;
    }

    List<Sighting> anchors() {
        return anchors;
    }

    void add(Sighting sighting, double apart_m) {
        kept.add(sighting);
        hear(sighting.observation().received());
        boolean covered = anchors.stream().anyMatch(anchor -> anchor.sign() == sighting.sign()
                && anchor.point().distance_m(sighting.point()) <= apart_m / 4
                && anchor.observation().error_m() >= sighting.observation().error_m());
        if (!covered) {
            anchors.add(sighting);
        }
    }

    void absorb(OpenIncident younger, double apart_m) {
        younger.sightings.forEach(sighting -> add(sighting, apart_m));
        younger.anchors.stream().filter(anchor -> !anchors.contains(anchor)).forEach(anchors::add);
        hear(younger.lastHeard);
    }

    /** Whether a sighting lies in the same place and time. */
    boolean encloses(Sighting sighting, Correlation correlation) {
        Correlation.Nearness nearness = correlation.nearness().get(happening);
        return inTime(sighting, correlation)
                && anchors.stream().anyMatch(anchor -> anchor.near(sighting, nearness.apart_m()) && sameEnd(anchor, sighting, nearness.apart_m()));
    }

    /** Whether a sighting is the other end of the same fire: its firing point or its burst, across the line and within reach. */
    boolean answers(Sighting sighting, Correlation correlation) {
        return happening == Happening.FIRE && inTime(sighting, correlation) && !has(sighting.sign() == Sign.MUZZLE_FLASH)
                && anchors.stream().anyMatch(anchor -> otherEnd(anchor, sighting, correlation.reach_m()));
    }

    Instant firstSeen() {
        return sightings.first().observation().seen();
    }

    /** When it was last seen to happen; what it left behind does not prolong it. */
    Instant lastSeen() {
        Optional<Sighting> last = sightings.descendingSet().stream().filter(sighting -> !sighting.sign().leftBehind()).findFirst();
        return last.orElseGet(sightings::first).observation().seen();
    }

    /** When anything of it was last received. */
    Instant lastHeard() {
        return lastHeard;
    }

    private void hear(Instant received) {
        lastHeard = received.isAfter(lastHeard) ? received : lastHeard;
    }

    /** What passes belongs to what was seen to happen shortly before; its traces, to all that was seen within days. */
    private boolean inTime(Sighting sighting, Correlation correlation) {
        Instant seen = sighting.observation().seen();
        Duration passing = correlation.nearness().get(happening).within();
        Duration staying = correlation.stays(happening);
        Instant earliest = firstSeen().minus(sightings.first().sign().lasting() ? staying : passing);
        Instant latest = sighting.sign().lasting() ? sightings.last().observation().seen().plus(staying) : lastSeen().plus(passing);
        return !seen.isBefore(earliest) && !seen.isAfter(latest);
    }

    /** Whether it has the other end of the fire of which a sighting is one. */
    boolean hasEndOpposite(Sighting sighting) {
        return has(sighting.sign() != Sign.MUZZLE_FLASH);
    }

    private boolean has(boolean firingPoint) {
        return sightings.stream().anyMatch(each -> firingPoint ? each.sign() == Sign.MUZZLE_FLASH : burst(each.sign()));
    }

    private static boolean otherEnd(Sighting one, Sighting other, double reach_m) {
        boolean ends = one.sign() == Sign.MUZZLE_FLASH ? burst(other.sign()) : burst(one.sign()) && other.sign() == Sign.MUZZLE_FLASH;
        return ends && one.clearSide() != other.clearSide() && one.clearSide().opponent() == other.clearSide() && one.near(other, reach_m);
    }

    private static boolean burst(Sign sign) {
        return sign == Sign.EXPLOSION || sign == Sign.CRATER;
    }

    /** A firing point is not where the shells burst. Heat can be either, until one of them is seen beside it. */
    private boolean sameEnd(Sighting anchor, Sighting sighting, double apart_m) {
        if (sighting.sign() == Sign.HEAT) {
            return true;
        }
        boolean gun = sighting.sign() == Sign.MUZZLE_FLASH;
        if (anchor.sign() != Sign.HEAT) {
            return gun == (anchor.sign() == Sign.MUZZLE_FLASH);
        }
        return anchors.stream().noneMatch(other -> (gun ? burst(other.sign()) : other.sign() == Sign.MUZZLE_FLASH) && other.near(anchor, apart_m));
    }
}
