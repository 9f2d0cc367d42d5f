package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.ceasefire.simulator.scenario.file.ScenarioText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Start and end of play, and the problems found on the way. */
record Frame(Instant startex, Instant endex, Problems problems) {
    private static final Duration LONGEST = Duration.ofDays(366);

    static Frame of(ScenarioText text, Problems problems) {
        Duration duration = text.duration().value();
        problems.unless(!duration.isZero() && duration.compareTo(LONGEST) <= 0, text.duration().at(),
                "A scenario lasts longer than nothing and at most 366 days.");
        return new Frame(text.start().value(), text.start().value().plus(duration), problems);
    }

    Instant instant(Written<When> when) {
        return when.value().instant(startex);
    }

    Instant instant(Optional<Written<When>> when, Instant otherwise) {
        return when.map(this::instant).orElse(otherwise);
    }

    /** The instant, which must be one of play. */
    Instant inPlay(Written<When> when) {
        Instant instant = instant(when);
        problems.unless(!instant.isBefore(startex), when.at(), "%s is before STARTEX, %s.".formatted(instant, startex));
        problems.unless(!instant.isAfter(endex), when.at(), "%s is after ENDEX, %s. Maybe lengthen 'duration'.".formatted(instant, endex));
        return instant;
    }

    void inOrder(Instant earlier, Instant later, Spot at, String what) {
        problems.unless(!later.isBefore(earlier), at, what);
    }

    /** Requires a share of at most the whole. */
    void share(Written<Double> number, String what) {
        problems.unless(number.value() <= 1, number.at(), "The %s is at most 100 %%.".formatted(what));
    }

    /** Requires a number above zero. */
    void positive(Written<? extends Number> number, String what) {
        problems.unless(number.value().doubleValue() > 0, number.at(), "The %s must be more than zero.".formatted(what));
    }
}
