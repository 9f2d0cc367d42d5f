package org.ceasefire.simulator.rerun;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Post;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Step;
import org.ceasefire.vocabulary.Struck;

/** The delays on the way of a run's cases that can be removed one at a time: until first sight, of sensors, providers, deciders and responders. */
final class Delays {
    /** The longest are tried: each is another run. */
    private static final int MOST = 6;
    /** Shorter ones are not worth a run. Default, unsourced. */
    private static final Duration LEAST = Duration.ofMinutes(10);

    private final Scenario scenario;
    private final Story story;
    private final List<String> cases;
    private final List<Entry.Observed> observed;

    /** @param cases whose delays; @param until what came later did not matter */
    Delays(Scenario scenario, Story story, List<String> cases, Instant until) {
        this.scenario = scenario;
        this.story = story;
        this.cases = cases;
        Set<String> members = story.all(Entry.CaseChange.class).stream().filter(change -> change.incident() != null && cases.contains(change.id()))
                .map(Entry.CaseChange::incident).collect(Collectors.toCollection(TreeSet::new));
        observed = members.stream().flatMap(incident -> story.observations(incident).stream()).filter(one -> !one.t().isAfter(until)).toList();
    }

    /** The longest first. */
    List<Delay> all() {
        return Stream.of(firstSight().stream(), latencies(), sharing(), votes().stream(), responses().stream()).flatMap(each -> each)
                .filter(delay -> delay.length().compareTo(LEAST) >= 0)
                .sorted(Comparator.comparing(Delay::length).reversed().thenComparing(Delay::words)).limit(MOST).toList();
    }

    /** What moves is left out: where it was as it began is not where it was seen. */
    private Optional<Delay> firstSight() {
        return story.cases().stream().filter(one -> cases.contains(one.id())).flatMap(one -> one.act().stream()).findFirst()
                .filter(act -> act.act() != ActKind.MOVEMENT && act.act() != ActKind.FLIGHT)
                .flatMap(act -> story.observationsOf(act).stream().min(Comparator.comparing(Entry.Observed::seen).thenComparing(Entry.Observed::id))
                        .filter(first -> act.t().isBefore(first.seen()))
                        .map(first -> Delay.firstSight(scenario, seenAt(act.t(), first), Duration.between(act.t(), first.seen()))));
    }

    private static Observation seenAt(Instant began, Entry.Observed first) {
        return new Observation("as-it-began", first.sign(), first.position(), first.error_m(), began, began.plus(Duration.between(first.seen(), first.t())),
                first.source(), first.provider(), first.sensor(), Reliability.valueOf(first.grade().substring(0, 1)),
                Integer.parseInt(first.grade().substring(1)), first.weapon(), first.type() == null ? "" : first.type(), first.calibre_mm(), first.count(),
                first.admittedBy() == null ? Side.UNKNOWN : first.admittedBy(), first.struck() == null ? Struck.UNKNOWN : first.struck(),
                first.casualties() == null ? 0 : first.casualties(), "", "");
    }

    private Stream<Delay> latencies() {
        Map<String, Duration> latencies = new LinkedHashMap<>();
        scenario.drones().forEach((Drone drone) -> latencies.put(drone.id(), drone.latency()));
        scenario.satellites().forEach((Satellite satellite) -> latencies.put(satellite.id(), satellite.latency()));
        scenario.posts().forEach((Post post) -> latencies.put(post.id(), post.latency()));
        Set<String> sources = observed.stream().map(Entry.Observed::source).collect(Collectors.toSet());
        return latencies.entrySet().stream().filter(one -> sources.contains(one.getKey()))
                .map(one -> Delay.latency(scenario, one.getKey(), one.getValue()));
    }

    private Stream<Delay> sharing() {
        Set<String> providers = observed.stream().map(Entry.Observed::provider).collect(Collectors.toSet());
        return scenario.sharing().stream().filter(terms -> providers.contains(terms.provider())).map(terms -> Delay.sharing(scenario, terms));
    }

    /** The longest that a gate was before its deciders. */
    private List<Delay> votes() {
        List<Delay> delays = new ArrayList<>();
        for (Entry.Decided made : story.all(Entry.Decided.class)) {
            if (cases.contains(made.caseId()) && made.outcome() != Outcome.NOT_REACHED) {
                story.all(Entry.Proposed.class).stream()
                        .filter(put -> put.caseId().equals(made.caseId()) && put.gate() == made.gate() && !put.t().isAfter(made.t()))
                        .reduce((one, later) -> later)
                        .ifPresent(put -> delays.add(Delay.votes(scenario, made.gate(), made.by(), Duration.between(put.t(), made.t()))));
            }
        }
        return longestOfEach(delays);
    }

    private List<Delay> responses() {
        List<Delay> delays = new ArrayList<>();
        for (Entry.Called call : story.all(Entry.Called.class)) {
            if (cases.contains(call.caseId()) && call.step() != Step.WITHDRAWAL) {
                delays.add(Delay.response(scenario, call.tier(), call.by(), Duration.between(call.t(), call.arrives())));
            }
        }
        return longestOfEach(delays);
    }

    /** Delays that are removed by the same change of the scenario are one. */
    private static List<Delay> longestOfEach(List<Delay> delays) {
        Map<Scenario, Delay> longest = new LinkedHashMap<>();
        delays.forEach(delay -> longest.merge(delay.without(), delay, (one, other) -> other.length().compareTo(one.length()) > 0 ? other : one));
        return List.copyOf(longest.values());
    }
}
