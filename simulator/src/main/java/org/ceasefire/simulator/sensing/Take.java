package org.ceasefire.simulator.sensing;

import java.util.List;

/**
 * What one look brings.
 *
 * @param able whether anything at all could have been seen; if not, there are no detections
 * @param hindrance what hindered it if it was not able: {@code cloud}, {@code night}, {@code jammed} or {@code lost-link}; otherwise empty
 * @param detections in the order in which they were seen
 * @param misses what was before it and was not seen
 */
public record Take(Look look, boolean able, String hindrance, List<Detection> detections, List<Miss> misses) {
    public Take {
        detections = List.copyOf(detections);
        misses = List.copyOf(misses);
    }

    /** Whether a drone could not send what it saw. */
    public boolean isLinkLost() {
        return hindrance.equals(Sky.JAMMED) || hindrance.equals(Sky.LOST_LINK);
    }

    /** Whether a jammer took the link. */
    public boolean isJammed() {
        return hindrance.equals(Sky.JAMMED);
    }
}
