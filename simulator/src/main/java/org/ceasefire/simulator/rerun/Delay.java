package org.ceasefire.simulator.rerun;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Ballot;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.SharingTerms;
import org.ceasefire.vocabulary.ForceState;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.ResponseTerms;

/**
 * A delay of a run.
 *
 * @param words what it is, for people
 * @param length how long it was
 * @param without the scenario with it removed, and nothing else changed
 */
record Delay(String words, Duration length, Scenario without) {
    /** What is left of a delay that is removed: not nothing, as a clock may be wrong by some seconds. Default, unsourced. */
    private static final Duration LEFT = Duration.ofMinutes(1);

    /** What was seen first is seen as it begins, by the same source, and as long on its way. */
    static Delay firstSight(Scenario scenario, Observation asItBegins, Duration length) {
        List<Arrival> arrivals = Stream.concat(scenario.arrivals().stream(), Stream.of(new Arrival.Report(asItBegins))).toList();
        return new Delay("the %s that went by before %s saw it".formatted(Times.span(length), asItBegins.source()), length,
                scenario.with(scenario.sharing(), scenario.drones(), scenario.satellites(), scenario.posts(), scenario.ballots(), scenario.responses(), arrivals));
    }

    /** Of a sensor. */
    static Delay latency(Scenario scenario, String sensor, Duration length) {
        return new Delay("the %s that reports of %s take to the centre".formatted(Times.span(length), sensor), length, scenario.with(scenario.sharing(),
                changed(scenario.drones(), drone -> drone.id().equals(sensor), drone -> drone.delivering(LEFT)),
                changed(scenario.satellites(), satellite -> satellite.id().equals(sensor), satellite -> satellite.delivering(LEFT)),
                changed(scenario.posts(), post -> post.id().equals(sensor), post -> post.delivering(LEFT)),
                scenario.ballots(), scenario.responses(), scenario.arrivals()));
    }

    /** For which a provider keeps what it has. */
    static Delay sharing(Scenario scenario, SharingTerms terms) {
        return new Delay("the %s for which %s keeps its pictures".formatted(Times.span(terms.delay()), terms.provider()), terms.delay(), scenario.with(
                changed(scenario.sharing(), terms::equals, kept -> kept.keeping(Duration.ZERO)), scenario.drones(), scenario.satellites(), scenario.posts(),
                scenario.ballots(), scenario.responses(), scenario.arrivals()));
    }

    /** That the members of a body take over a gate. */
    static Delay votes(Scenario scenario, Gate gate, String body, Duration length) {
        return new Delay("the %s that %s took over %s".formatted(Times.span(length), Wording.body(body), Wording.gate(gate)), length,
                scenario.with(scenario.sharing(), scenario.drones(), scenario.satellites(), scenario.posts(),
                        changed(scenario.ballots(), vote -> vote.gate() == gate,
                                vote -> new Ballot(gate, vote.member(), vote.choice(), Duration.ZERO, vote.because())),
                        scenario.responses(), scenario.arrivals()));
    }

    /** Until the responders of a tier act. */
    static Delay response(Scenario scenario, int tier, String by, Duration length) {
        return new Delay("the %s that %s took to act".formatted(Times.span(length), Wording.responder(tier, by)), length,
                scenario.with(scenario.sharing(), scenario.drones(), scenario.satellites(), scenario.posts(), scenario.ballots(),
                        changed(scenario.responses(), terms -> terms.tier() == tier, Delay::atOnce), scenario.arrivals()));
    }

    private static ResponseTerms atOnce(ResponseTerms terms) {
        return new ResponseTerms(terms.gate(), terms.tier(), terms.by(), terms.step(), Duration.ZERO, ForceState.DEPLOYED, terms.troops(), terms.means());
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> which, UnaryOperator<T> how) {
        return all.stream().map(one -> which.test(one) ? how.apply(one) : one).collect(Collectors.toList());
    }
}
