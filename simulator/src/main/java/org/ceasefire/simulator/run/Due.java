package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.Comparator;

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

    /** What can be due. The order of these kinds is the order within an instant. */
    sealed interface What {
        int rank();
    }

    /** An act begins to be true. */
    record ActBegins(Act act) implements What {
        @Override
        public int rank() {
            return 0;
        }
    }

    /** A party owes something from now on. {@code number}: which occasion of its duty this is, from 1. */
    record Owes(Duty duty, int number) implements What {
        @Override
        public int rank() {
            return 0;
        }
    }

    /** A drone is to launch on its routine. */
    record Launches(Drone drone, String sortie) implements What {
        @Override
        public int rank() {
            return 1;
        }
    }

    /** A sensor has finished a look. */
    record LookEnds(Look look) implements What {
        @Override
        public int rank() {
            return 2;
        }
    }

    /** An observation by a sensor reaches the centre. */
    record Observed(Observation observation) implements What {
        @Override
        public int rank() {
            return 3;
        }
    }

    /** An observation by a sensor reaches a side with which its provider shares. */
    record Shared(Observation observation, Side with) implements What {
        @Override
        public int rank() {
            return 3;
        }
    }

    /** Something from elsewhere reaches the centre. */
    record Arrives(Arrival arrival) implements What {
        @Override
        public int rank() {
            return 3;
        }
    }

    /** Somebody orders a scene. */
    record OrderPlaced(Order order) implements What {
        @Override
        public int rank() {
            return 3;
        }
    }

    /** The centre learns that a look could have seen, whatever it saw, and how likely it would have noticed what. */
    record Watched(Look look, CoverageRegister.Noticing noticing) implements What {
        @Override
        public int rank() {
            return 4;
        }
    }

    /** A drone is tasked to look at what was reported from a place. */
    record Cued(Cue cue, String by, String on, Point place) implements What {
        @Override
        public int rank() {
            return 5;
        }
    }

    /** What was decided or done becomes memory: it is stated about a case. */
    record Remembered(String caseId, Stated fact) implements What {
        @Override
        public int rank() {
            return 6;
        }
    }

    /** A gate lies no longer before its deciders: its proposal was withdrawn. */
    record Lapses(String caseId, Gate gate) implements What {
        @Override
        public int rank() {
            return 6;
        }
    }

    /** A member of a body votes as the policy has it. */
    record BallotFalls(String caseId, Gate gate, String member, Choice choice) implements What {
        @Override
        public int rank() {
            return 7;
        }
    }

    /** A responder acts. */
    record Responds(ResponseCall call) implements What {
        @Override
        public int rank() {
            return 8;
        }
    }

    /** An alarm of the law rings. */
    record Rings(Alarm alarm) implements What {
        @Override
        public int rank() {
            return 9;
        }
    }

    /** An incident or a case may have become too old to change. */
    record Ages(String subject) implements What {
        @Override
        public int rank() {
            return 10;
        }
    }

    /** What was owed is too long ago to change. */
    record Settles(String duty) implements What {
        @Override
        public int rank() {
            return 10;
        }
    }

    /** An hour in which somebody looked is over: what was covered is written down, after all else of its last instant but inputs. */
    record HourEnds() implements What {
        @Override
        public int rank() {
            return 11;
        }
    }

    /** A boundary of six hours: what was recorded before it is counted. */
    record TempoTaken() implements What {
        @Override
        public int rank() {
            return 11;
        }
    }

    /** People put something in. Always in a round of its own, after all else of its instant. */
    record PutIn(Input input) implements What {
        @Override
        public int rank() {
            return 12;
        }
    }

    boolean isInput() {
        return what instanceof PutIn;
    }

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::at).thenComparingInt(due -> due.what().rank()).thenComparing(Due::id);

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
