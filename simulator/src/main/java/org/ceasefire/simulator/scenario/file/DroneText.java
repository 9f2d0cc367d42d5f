package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;

/** A drone. What is not given is that of its type. */
public record DroneText(
        @Field(value = "Its id.", example = "drone-1") Written<String> id,
        @Field(value = "Its type, by the name in the catalogue.", example = "camcopter-s100") Written<String> type,
        @Field(value = "The country or body that runs it.", example = "FR") Written<String> provider,
        @Field(value = "Where it takes off and lands.", example = "{lat: 48.73, lon: 37.20}") PositionText base,
        @Field(value = "When and where it flies.", example = "{every: 8h, along: sector-kostiantynivka}") SortiesText sorties,
        DroneFigures figures) {

    /** Sorties of a drone. */
    public record SortiesText(
            @Field(value = "A launch every so often until ENDEX.", example = "8h") Optional<Written<Duration>> every,
            @Field(value = "The first of these; if not given, STARTEX.", example = "T+2h") Optional<Written<When>> first,
            @Field(value = "Single launches.", example = "[T+6h, T+30h]") List<Written<When>> launches,
            @Field(value = "The way: positions, or the id of a sector to fly along the line in it.", example = "sector-kostiantynivka")
            Optional<PlacesText> along,
            @Field(value = "Instead of a way: a place to circle over.", example = "{position: {lat: 48.59, lon: 37.72}, for: 3h}")
            Optional<LoiterText> loiter,
            Tree.Mapping all) {}

    /** A place to circle over. */
    public record LoiterText(
            @Field(value = "Where.", example = "{lat: 48.59, lon: 37.72}") PositionText position,
            @Field(value = "How long.", example = "3h", name = "for") Written<Duration> lasting) {}
}
