package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.Map;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Happening;

/** How near observations must be to be one happening. */
public record CorrelationText(
        @Field(value = "How far apart the firing point and the burst of one fire can be.", example = "40 km", measure = Measure.LENGTH,
                fromPreset = true) Written<Double> reach,
        @Field(value = "For each kind of happening.") Map<Written<Happening>, NearText> nearness,
        @Field(value = "How near two incidents must be to be beside each other: an attack and its answer.", fromPreset = true)
        NearText beside) {

    /** Nearness of one kind of happening. */
    public record NearText(
            @Field(value = "Greatest distance, on top of the two errors.", example = "2 km",
                    measure = Measure.LENGTH) Written<Double> apart,
            @Field(value = "Greatest time between an observation and the incident's span.", example = "1h") Written<Duration> within) {}
}
