package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.Recipient;
import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.SensorKind;

/** What a provider shares. */
public record SharingText(
        @Field(value = "With whom: monitor (the centre), UA, RU; if not given, monitor.", example = "[monitor, UA]")
        Optional<List<Written<Recipient>>> with,
        @Field(value = "Of which kinds of sensor; if not given, of all.", example = "[optical, radar]") Optional<List<Written<SensorKind>>> kinds,
        @Field(value = "How long it keeps pictures, on top of the sensor's own latency; if not given, not at all.", example = "2h")
        Optional<Written<Duration>> delay,
        @Field("When it shares nothing: neither what is seen then nor what would be delivered then.") List<StopText> stops) {

    /** A time without sharing. */
    public record StopText(
            @Field(value = "Its first instant.", example = "T+48h") Written<When> from,
            @Field(value = "The instant from which it shares again; if not given, it never does.", example = "T+9d")
            Optional<Written<When>> to) {}
}
