package org.ceasefire.simulator.run;

import java.util.List;
import java.util.Set;

import org.ceasefire.simulator.scenario.Recipient;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;

/** Takes observations to those with whom their provider shares: each has them when the observation is received. */
final class Courier {
    private final Timeline timeline;

    Courier(Timeline timeline) {
        this.timeline = timeline;
    }

    void send(Observation observation, Set<Recipient> recipients) {
        if (recipients.contains(Recipient.MONITOR)) {
            timeline.put(observation.received(), "observation/" + observation.id(), new Due.Observed(observation));
        }
        for (Side side : List.of(Side.RU, Side.UA)) {
            if (recipients.contains(Recipient.valueOf(side.name()))) {
                timeline.put(observation.received(), "shared/" + side + "/" + observation.id(), new Due.Shared(observation, side));
            }
        }
    }
}
