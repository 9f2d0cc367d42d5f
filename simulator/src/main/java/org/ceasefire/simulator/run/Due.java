package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.incidents.CoverageRegister;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Cue;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.sensing.Look;
import org.ceasefire.simulator.truth.Act;
import org.ceasefire.vocabulary.Alarm;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Duty;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Stated;

/**
 * Something on the timeline, due at an instant. What is due at one instant is ordered by kind, then by id.
 *
 * @param id unique among what is on the timeline, so that it can be moved or taken off
 */
record Due(Instant at, String id, What what) implements Comparable<Due> {

    /** What can be due. */
    sealed interface What {}

    /** An act begins to be true. */
    record ActBegins(Act act) implements What {}

    /** A party owes something from now on. {@code number}: which occasion of its duty this is, from 1. */
    record Owes(Duty duty, int number) implements What {}

    /** A drone is to launch on its routine. */
    record Launches(Drone drone, String sortie) implements What {}

    /** A sensor has finished a look. */
    record LookEnds(Look look) implements What {}

    /** An observation by a sensor reaches the centre. */
    record Observed(Observation observation) implements What {}

    /** An observation by a sensor reaches a side with which its provider shares. */
    record Shared(Observation observation, Side with) implements What {}

    /** Something from elsewhere reaches the centre. */
    record Arrives(Arrival arrival) implements What {}

    /** Somebody orders a scene. */
    record OrderPlaced(Order order) implements What {}

    /** The centre learns that a look could have seen, whatever it saw, and how likely it would have noticed what. */
    record Watched(Look look, CoverageRegister.Noticing noticing) implements What {}

    /** A drone is tasked to look at what was reported from a place. */
    record Cued(Cue cue, String by, String on, Point place) implements What {}

    /** What was decided or done becomes memory: it is stated about a case. */
    record Remembered(String caseId, Stated fact) implements What {}

    /** A gate lies no longer before its deciders: its proposal was withdrawn. */
    record Lapses(String caseId, Gate gate) implements What {}

    /** A member of a body votes as the policy has it. */
    record BallotFalls(String caseId, Gate gate, String member, Choice choice, String because) implements What {}

    /** A responder acts. */
    record Responds(ResponseCall call) implements What {}

    /** An alarm of the law rings. */
    record Rings(Alarm alarm) implements What {}

    /** An incident or a case may have become too old to change. */
    record Ages(String subject) implements What {}

    /** What was owed is too long ago to change. */
    record Settles(String duty) implements What {}

    /** An hour in which somebody looked is over: what was covered is written down, after all else of its last instant but inputs. */
    record HourEnds() implements What {}

    /** A boundary of six hours: what was recorded before it is counted. */
    record TempoTaken() implements What {}

    /** People put something in. Always in a round of its own, after all else of its instant. */
    record PutIn(Input input) implements What {}

    /** The order of the kinds within an instant; those on one line come together, in order of their ids. */
    static final List<List<Class<? extends What>>> KINDS = List.of(
            List.of(ActBegins.class, Owes.class),
            List.of(Launches.class),
            List.of(LookEnds.class),
            List.of(Observed.class, Shared.class, Arrives.class, OrderPlaced.class),
            List.of(Watched.class),
            List.of(Cued.class),
            List.of(Remembered.class, Lapses.class),
            List.of(BallotFalls.class),
            List.of(Responds.class),
            List.of(Rings.class),
            List.of(Ages.class, Settles.class),
            List.of(HourEnds.class, TempoTaken.class),
            List.of(PutIn.class));

    private static final Map<Class<?>, Integer> RANKS = IntStream.range(0, KINDS.size()).boxed()
            .flatMap(rank -> KINDS.get(rank).stream().map(kind -> Map.entry(kind, rank)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::at).thenComparingInt(due -> RANKS.get(due.what.getClass())).thenComparing(Due::id);

    boolean isInput() {
        return what instanceof PutIn;
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
