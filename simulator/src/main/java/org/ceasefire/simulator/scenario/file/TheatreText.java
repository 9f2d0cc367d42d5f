package org.ceasefire.simulator.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Partly;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Copy;

/** The ground of a scenario. */
@Partly
public record TheatreText(
        @Field(value = "The line of contact, UA to the left of its direction: a GeoJSON file with one LineString, or positions.",
                example = "theatre/line.geojson") Optional<PlacesText> line,
        @Field(value = "The line of a party whose copy of the agreement draws another one; whoever gives none goes by the line of contact.",
                example = "{RU: theatre/line-of-ru.geojson}") Map<Written<Copy>, PlacesText> lines,
        @Field(value = "Instead of a line: a GeoJSON file with the Polygon or MultiPolygon that RU controls.",
                example = "theatre/control.geojson") Optional<Written<String>> control,
        @Field(value = "How far on each side of the line the ground is disputed.", example = "1 km", measure = Measure.LENGTH)
        Written<Double> disputedBand,
        @Field(value = "A GeoJSON file of polygons, each with the properties id and name.", example = "theatre/sectors.geojson")
        Optional<Written<String>> sectors,
        @Field("Pieces of ground that are known for something.") List<ZoneText> zones,
        @Field(value = "Plants that are hot all the time, by the name of their list: each is a zone of kind industry and a source of heat.",
                example = "eastern-ukraine") Optional<Written<String>> industry,
        @Field("Towns and protected objects.") List<PlaceText> places,
        @Field(value = "The monthly climatology of cloud, temperature and wind, by its name.", example = "eastern-ukraine") Written<String> weather,
        @Field(value = "A constant cloud cover instead of the climatology.", example = "85 %", measure = Measure.SHARE)
        Optional<Written<Double>> cloud,
        @Field(value = "A constant wind instead of the climatology.", example = "12 m/s", measure = Measure.SPEED)
        Optional<Written<Double>> wind,
        Tree.Mapping all) {}
