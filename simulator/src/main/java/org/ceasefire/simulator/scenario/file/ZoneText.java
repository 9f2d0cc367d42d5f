package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.ZoneKind;

/** A zone. */
public record ZoneText(
        @Field(value = "Its id.", example = "alchevsk-works") Written<String> id,
        @Field(value = "What it is known for.", example = "industry") Written<ZoneKind> kind,
        @Field(value = "Its name.", example = "Alchevsk steel works") Written<String> name,
        @Field(value = "Its edge: positions, or a GeoJSON file with the polygon whose property id is the zone's (or with one polygon only).",
                example = "theatre/zones.geojson") PlacesText ring) {}
