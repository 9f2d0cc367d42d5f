package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Sector;

/**
 * A sensor looks at a piece of ground, from its start to its end.
 *
 * @param id the sensor, its sortie or pass, and the look's ordinal in it or the order that it answers: {@code drone-1/3/7}
 * @param sensor the drone or satellite
 * @param sortie the sortie or pass that it belongs to: {@code drone-1/3}
 * @param sweep how the ground passes under the sensor, evenly from {@code from} to {@code to}
 * @param dwell how long each place stays in view
 * @param ground what is looked at: the ground of the sweep
 * @param sectors ids of the sectors that it touches, in the theatre's order
 * @param falseAlarms mean number of false alarms that it brings
 * @param cue the source, or claim, that made the sensor look here; empty for its own routine
 */
public record Look(
        String id, String sensor, String sortie, Instant from, Instant to, Sweep sweep, Duration dwell, Area ground, List<String> sectors,
        double falseAlarms, String cue) {
    public Look {
        sectors = List.copyOf(sectors);
    }

    static Look of(
            String sortie, String name, String sensor, Instant from, Instant to, Sweep sweep, Duration dwell, List<Sector> theatre,
            double falseAlarms, String cue) {
        Area ground = sweep.ground();
        List<String> touched = theatre.stream().filter(sector -> sector.area().touches(ground)).map(Sector::id).toList();
        return new Look(sortie + "/" + name, sensor, sortie, from, to, sweep, dwell, ground, touched, falseAlarms, cue);
    }

    /** The same look, over sooner. */
    Look until(Instant end, Sweep swept, Duration kept, List<Sector> theatre, double alarms) {
        String name = id.substring(id.lastIndexOf('/') + 1);
        return of(sortie, name, sensor, from, end, swept, kept, theatre, alarms, cue);
    }

    /**
     * What makes its draws its own: the sensor, the instant and the ground. Not the id, whose ordinals shift when the same sensor is given
     * another sortie or aim.
     */
    String occasion() {
        return sensor + " " + from + " " + StrictMath.round(sweep.start().x_m()) + " " + StrictMath.round(sweep.start().y_m());
    }

    /** When the middle of its view is abreast of a place. */
    Instant abreast(Point place) {
        double share = sweep.along_m(place) / sweep.length_m();
        return from.plusMillis(StrictMath.round(share * Duration.between(from, to).toMillis()));
    }

    /** Where the middle of its view is at an instant. */
    Point under(Instant instant) {
        double share = Duration.between(from, instant).toMillis() / (double) Duration.between(from, to).toMillis();
        return sweep.place(share * sweep.length_m(), 0);
    }

    /** Half-way through. */
    Instant middle() {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }

    /** An instant of this look that is nearest to the one given. */
    Instant within(Instant instant) {
        return instant.isBefore(from) ? from : instant.isAfter(to) ? to : instant;
    }
}
