package org.ceasefire.simulator.sensing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.Sign;

/**
 * A truth made to measure, its sun, cloud and traces set apart from one another as the real one cannot. Every trace is offered to every
 * look, so that it is the look that must leave out what it does not cover.
 *
 * @param cover cloud cover everywhere, 0 to 1
 * @param sun_deg the sun's elevation everywhere
 */
record World(List<Trace> traces, double cover, double sun_deg, boolean jammed) {
    static World clearDay(Trace... traces) {
        return new World(List.of(traces), 0, 40, false);
    }

    World underCloud(double share) {
        return new World(traces, share, sun_deg, jammed);
    }

    World withSunAt(double elevation_deg) {
        return new World(traces, cover, elevation_deg, jammed);
    }

    World withJamming() {
        return new World(traces, cover, sun_deg, true);
    }

    Truth truth() {
        Truth truth = mock(Truth.class, withSettings().stubOnly());
        when(truth.tracesIn(any(), any(), any(), any())).thenAnswer(asked -> {
            Set<Sign> signs = asked.getArgument(3);
            return traces.stream().filter(trace -> signs.contains(trace.sign())).toList();
        });
        when(truth.cloudCover(any(), any())).thenReturn(cover);
        when(truth.sunElevation_deg(any(), any())).thenReturn(sun_deg);
        when(truth.jammedBy(any(), any(), any())).thenReturn(jammed ? Optional.of("jammer") : Optional.empty());
        when(truth.believed(any(), any())).thenAnswer(asked -> asked.getArgument(0));
        return truth;
    }
}
