package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Inlined;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/** What a satellite can do: given by its type, unless a scenario gives it for one satellite. */
@Inlined
public record SatelliteFigures(
        @Field(value = "optical, radar, thermal or radio.", example = "radar", fromPreset = true) Written<SensorKind> kind,
        @Field(value = "Its orbit. One that is given by a tle takes the place of the whole orbit of its type.",
                example = "{altitude: 570 km, inclination: 97.7 deg, ascending-node: \"22:30\", phase: 0 deg}", fromPreset = true)
        OrbitText orbit,
        @Field(value = "Width of what it images; a scene is a square.", example = "5 km", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> swath,
        @Field(value = "Greatest off-nadir angle to which it can point. Not for a radar, nor for one that images a strip below it.",
                example = "40 deg", measure = Measure.ANGLE) Optional<Written<Double>> offNadir,
        @Field(value = "Of a radar: the window of incidence in which it images.", example = "{from: 20 deg, to: 45 deg}")
        Optional<IncidenceText> incidence,
        @Field(value = "Of a radar: the side of its track to which it looks; if not given, both.", example = "right")
        Optional<Written<LookSide>> looks,
        @Field(value = "Most scenes in one pass. If not given, it takes no orders and images everything in its swath.", example = "4")
        Optional<Written<Integer>> capacity,
        @Field(value = "Cut-off: how long before a pass begins an order must be placed.", example = "2h")
        Optional<Written<Duration>> orderBefore,
        @Field(value = "Ground sample distance; of a thermal sensor, its pixel.", example = "1 m", measure = Measure.LENGTH,
                fromPreset = true) Written<Double> resolution,
        @Field(value = "Radius that contains 95 % of its position errors.", example = "50 m", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> error,
        @Field(value = "Standard deviation of its times.", example = "1s", fromPreset = true) Written<Duration> timeError,
        @Field(value = "Standard deviation of its counts, as a share of them.", example = "20 %", measure = Measure.SHARE, fromPreset = true)
        Written<Double> countError,
        @Field(value = "Mean false alarms a pass; where there is a capacity, in a pass that uses all of it.", example = "0.02 per pass",
                measure = Measure.FALSE_ALARMS, fromPreset = true)
        Written<Double> falseAlarms,
        @Field(value = "From collection to the ground.", example = "1h", fromPreset = true) Written<Duration> downlink,
        @Field(value = "From the ground to delivery. Latency is downlink and processing.", example = "2h", fromPreset = true)
        Written<Duration> processing,
        @Field(value = "Admiralty grade of the source.", example = "B", fromPreset = true) Written<Reliability> reliability,
        @Field(value = "Where the figures come from: a mark of SOURCES.md, or what you say, and the fields that are drawn from it.",
                example = "{S141: [orbit]}") Map<Written<String>, List<Written<String>>> sources) {}
