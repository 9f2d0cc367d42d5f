package org.ceasefire.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Sign;

/** One incident while observations can still join it, and whether another belongs to it. */
final class OpenIncident {
    private final int number;
    private final Happening happening;
    private final Correlation correlation;
    private final double apart_m;
    private final Gist gist = new Gist();
    /** Places that stand for all: a sighting close to one of them adds none. */
    private final List<Sighting> anchors = new ArrayList<>();

    /** When what happens, and when what is left behind, can belong to it. */
    private Window happens;
    private Window stays;

    private record Window(Instant from, Instant to) {
        static Window around(Sighting first, Duration before, Sighting last, Duration after) {
            return new Window(first.observation().seen().minus(before), last.observation().seen().plus(after));
        }

        boolean holds(Instant seen) {
            return !seen.isBefore(from) && !seen.isAfter(to);
        }
    }

    OpenIncident(int number, Happening happening, Correlation correlation) {
        this.number = number;
        this.happening = happening;
        this.correlation = correlation;
        this.apart_m = correlation.nearness().get(happening).apart_m();
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

    Gist gist() {
        return gist;
    }

    List<Sighting> anchors() {
        return anchors;
    }

    void add(Sighting sighting) {
        gist.add(sighting);
        anchor(sighting);
        lies();
    }

    void absorb(OpenIncident younger) {
        gist.add(younger.gist);
        younger.anchors.forEach(this::anchor);
        lies();
    }

    private void anchor(Sighting sighting) {
        boolean covered = anchors.stream().anyMatch(anchor -> anchor.sign() == sighting.sign()
                && anchor.point().distance_m(sighting.point()) <= apart_m / 4
                && anchor.observation().error_m() >= sighting.observation().error_m());
        if (!covered) {
            anchors.add(sighting);
        }
    }

    /** Whether a sighting lies in the same place and time. */
    boolean encloses(Sighting sighting) {
        return inTime(sighting) && anchors.stream().anyMatch(anchor -> anchor.near(sighting, apart_m) && sameEnd(anchor, sighting));
    }

    /** Whether a sighting is the other end of the same fire: its firing point or its burst, across the line and within reach. */
    boolean answers(Sighting sighting) {
        return happening == Happening.FIRE && inTime(sighting) && !has(sighting.sign() == Sign.MUZZLE_FLASH)
                && anchors.stream().anyMatch(anchor -> otherEnd(anchor, sighting, correlation.reach_m()));
    }

    /** Whether it has the other end of the fire of which a sighting is one. */
    boolean hasEndOpposite(Sighting sighting) {
        return has(sighting.sign() != Sign.MUZZLE_FLASH);
    }

    private boolean has(boolean firingPoint) {
        return firingPoint ? gist.best(Sign.MUZZLE_FLASH).isPresent() : gist.has(Sign::impact);
    }

    Instant firstSeen() {
        return gist.first().observation().seen();
    }

    /** When it was last seen to happen; what it left behind does not prolong it. */
    Instant lastSeen() {
        return gist.lastHappening().orElse(gist.first()).observation().seen();
    }

    /**
     * What happens joins what happened shortly before or after it. What is left behind joins for as long as such things last, and what is
     * known only by it may have happened as long before. Computed when it changes: it is asked far more often.
     */
    private void lies() {
        Duration passing = correlation.nearness().get(happening).within();
        Duration lasting = correlation.stays(happening);
        boolean onlyTraces = gist.firstHappening().isEmpty();
        stays = Window.around(gist.first(), onlyTraces ? lasting : passing, gist.last(), lasting);
        happens = onlyTraces
                ? Window.around(gist.first(), lasting, gist.first(), passing)
                : Window.around(gist.firstHappening().get(), passing, gist.lastHappening().get(), passing);
    }

    private boolean inTime(Sighting sighting) {
        return (sighting.sign().leftBehind() ? stays : happens).holds(sighting.observation().seen());
    }

    private static boolean otherEnd(Sighting one, Sighting other, double reach_m) {
        boolean ends = one.sign() == Sign.MUZZLE_FLASH ? other.sign().impact() : one.sign().impact() && other.sign() == Sign.MUZZLE_FLASH;
        return ends && one.clearSide() != other.clearSide() && one.clearSide().opponent() == other.clearSide() && one.near(other, reach_m);
    }

    /** A firing point is not where the shells burst. What burns can be either, until one of them is seen beside it. */
    private boolean sameEnd(Sighting anchor, Sighting sighting) {
        if (sighting.sign().burning()) {
            return true;
        }
        boolean gun = sighting.sign() == Sign.MUZZLE_FLASH;
        if (!anchor.sign().burning()) {
            return gun == (anchor.sign() == Sign.MUZZLE_FLASH);
        }
        return anchors.stream().noneMatch(other -> (gun ? other.sign().impact() : other.sign() == Sign.MUZZLE_FLASH) && other.near(anchor, apart_m));
    }
}
