package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.ceasefire.simulator.scenario.OrbitalElements;
import org.ceasefire.simulator.scenario.file.OrbitText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Makes orbits, and says which are impossible or cannot be followed. */
final class Orbits {
    static final double EQUATOR_m = 6_378_135;
    private static final double HIGHEST_m = 2_000_000;
    /** Lower than this, the air brings a satellite down within a day. */
    private static final double LOWEST_PERIGEE_m = 150_000;
    /** A two-line set is a kilometre wrong at its epoch and several more each day. */
    private static final Duration FRESH = Duration.ofDays(90);

    private final Problems problems;

    Orbits(Problems problems) {
        this.problems = problems;
    }

    /** The elements; empty, and a problem, if they are those of no orbit, or of none in this exercise. */
    Optional<OrbitalElements> elements(OrbitText text, Frame frame) {
        if (text instanceof OrbitText.ElementsText elements) {
            return elements(elements).map(OrbitalElements.class::cast);
        }
        OrbitText.TwoLineText lines = (OrbitText.TwoLineText) text;
        Optional<TwoLines> read = twoLines(lines);
        read.ifPresent(set -> fresh(set.epoch(), frame.startex(), lines.tle().get(0).at()));
        return read.map(set -> new OrbitalElements.TwoLine(set.line1(), set.line2()));
    }

    /** Says what no orbit can be, whether a scenario or the catalogue says it. */
    void check(OrbitText text) {
        if (text instanceof OrbitText.ElementsText elements) {
            elements(elements);
        } else {
            twoLines((OrbitText.TwoLineText) text);
        }
    }

    private Optional<OrbitalElements.Keplerian> elements(OrbitText.ElementsText text) {
        double eccentricity = text.eccentricity().map(Written::value).orElse(0.0);
        boolean sound = between(0, HIGHEST_m, text.altitude(), "The altitude of an orbit is at most 2,000 km.")
                & between(0, 180, text.inclination(), "The inclination of an orbit is from 0 deg to 180 deg.")
                & between(0, 360, text.phase(), "The phase of an orbit is from 0 deg to 360 deg.")
                & text.eccentricity().map(e -> between(0, 0.999, e, "The eccentricity of an orbit is from 0 to less than 1.")).orElse(true)
                & text.perigee().map(w -> between(0, 360, w, "The argument of perigee is from 0 deg to 360 deg.")).orElse(true)
                && high(text.altitude().value(), eccentricity,
                        eccentricity > 0 ? text.eccentricity().orElseThrow().at() : text.altitude().at());
        return sound ? Optional.of(new OrbitalElements.Keplerian(text.altitude().value(), text.inclination().value(),
                text.ascendingNode().value().hours(), text.phase().value(), eccentricity, text.perigee().map(Written::value).orElse(0.0)))
                : Optional.empty();
    }

    private Optional<TwoLines> twoLines(OrbitText.TwoLineText text) {
        return TwoLines.of(text, problems).filter(set -> low(set, text.tle().get(1).at())
                && high(set.altitude_m(), set.eccentricity(), text.tle().get(1).at()));
    }

    private boolean low(TwoLines set, Spot at) {
        return said(set.altitude_m() <= HIGHEST_m, at, String.format(Locale.ROOT,
                "This satellite is %,.0f km up on average; only those below 2,000 km are followed.", set.altitude_m() / 1000));
    }

    private boolean high(double altitude_m, double eccentricity, Spot at) {
        double perigee_m = (EQUATOR_m + altitude_m) * (1 - eccentricity) - EQUATOR_m;
        return said(perigee_m >= LOWEST_PERIGEE_m, at, String.format(Locale.ROOT,
                "This orbit is impossible: its lowest point is %,.0f km %s, and below 150 km the air brings a satellite down."
                        + " Maybe raise the altitude or lower the eccentricity.", Math.abs(perigee_m) / 1000,
                perigee_m < 0 ? "under the ground" : "up"));
    }

    private void fresh(Instant epoch, Instant startex, Spot at) {
        long days = Duration.between(epoch, startex).toDays();
        problems.unless(Math.abs(days) <= FRESH.toDays(), at,
                "These lines are of %s, %d days %s STARTEX; after 90 days they say nothing of where the satellite is."
                        .formatted(epoch.toString().substring(0, 10), Math.abs(days), days > 0 ? "before" : "after")
                        + " Maybe take a set of that time, or give elements.");
    }

    private boolean between(double least, double most, Written<Double> number, String what) {
        return said(number.value() >= least && number.value() <= most, number.at(), what);
    }

    private boolean said(boolean holds, Spot at, String what) {
        problems.unless(holds, at, what);
        return holds;
    }
}
