package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** A satellite. What is not given is that of its type. */
public record SatelliteText(
        @Field(value = "Its id.", example = "radar-1") Written<String> id,
        @Field(value = "Its type, by the name in the catalogue.", example = "x-band-radar") Written<String> type,
        @Field(value = "The country or body that runs it.", example = "US") Written<String> provider,
        @Field(value = "The places it images at each pass as far as orders leave capacity, in this order: positions, or the id of a sector or"
                + " zone for its middle. Only for one that has a capacity.", example = "[{lat: 48.60, lon: 37.90}]") Optional<PlacesText> aims,
        SatelliteFigures figures) {}
