package org.ceasefire.simulator.scenario;

import java.time.Instant;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.Deliverable;
import org.ceasefire.vocabulary.ClockStop;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.PleaKind;
import org.ceasefire.vocabulary.Side;

/** Something scripted that reaches the monitoring centre from elsewhere than its own sensors. */
public sealed interface Arrival {
    String id();

    /** When the centre has it. */
    Instant received();

    /** Somebody on the ground, a microphone or a third party saw or heard something. */
    record Report(Observation observation) implements Arrival {
        @Override
        public String id() {
            return observation.id();
        }

        @Override
        public Instant received() {
            return observation.received();
        }
    }

    /** A party announces something innocent. */
    record Notification(String id, Side by, BenignKind kind, Area area, Instant from, Instant to, Instant received) implements Arrival {}

    /** A party alleges something; it may be false. */
    record Claim(String id, Side by, Side against, Happening happening, Position position, Instant seen, Instant received, String text)
            implements Arrival {}

    /** A party says of fire that was its own what it was. */
    record Plea(String id, PleaKind kind, Side by, Position position, Instant seen, Instant received) implements Arrival {}

    /**
     * A post on the ground, for example a camera site, kept watch over an area and could have seen.
     *
     * @param noticing the chance (0 to 1) that it would have noticed what breaks the peace there
     */
    record WatchKept(String id, Area area, Instant from, Instant to, double noticing, Instant received) implements Arrival {}

    /** A party delivers what it owes. */
    record Delivery(String id, Deliverable deliver, Side by, Instant received) implements Arrival {}

    /**
     * The mechanism asks a party for what an article obliges it to give.
     *
     * @param received when the party has it
     */
    record Request(String id, String article, Side to, Instant received) implements Arrival {}
    /**
     * A party apologises for what happened in a sector, or a call on the hotline ended it.
     *
     * @param how {@link ClockStop#APOLOGY} or {@link ClockStop#HOTLINE}
     */
    record Calm(String id, ClockStop how, String sector, Side by, Instant received) implements Arrival {}

    /** A ground inquiry, or a named decider, finds that the positions of a sector are again those of the agreement. */
    record Restoration(String id, String sector, String by, Instant received) implements Arrival {}
}
