package org.ceasefire.simulator.scenario.file;

import java.util.List;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Tables of the season that come with the presets. */
public final class CatalogueText {
    private CatalogueText() {}

    /** A climatology of cloud, temperature and wind. */
    public record WeatherText(
            @Field("Where the figures come from.") Written<String> source,
            @Field("Twelve months, January first.") List<MonthText> months) {}

    /** One month of it. */
    public record MonthText(
            @Field(value = "Mean cloud cover.", measure = Measure.SHARE) Written<Double> meanCover,
            @Field(value = "Share of days with at most 20 % cover.", measure = Measure.SHARE) Written<Double> clear,
            @Field(value = "Share of days with at most 50 % cover.", measure = Measure.SHARE) Written<Double> half,
            @Field(value = "Share of days with at least 80 % cover.", measure = Measure.SHARE) Written<Double> overcast,
            @Field(value = "Chance that tomorrow is overcast, given that today is.", measure = Measure.SHARE) Written<Double> overcastStays,
            @Field(value = "Chance that tomorrow is overcast, given that today is not.",
                    measure = Measure.SHARE) Written<Double> overcastComes,
            @Field(value = "Mean temperature near the ground.", measure = Measure.TEMPERATURE) Written<Double> meanTemperature,
            @Field(value = "Mean wind near the ground.", measure = Measure.SPEED) Written<Double> meanWind) {}

    /** A climatology of fires. */
    public record FiresText(
            @Field("Where the figures come from.") Written<String> source,
            @Field("The ground they were counted on (square kilometres).") Written<Integer> ground,
            @Field("Hot spots a month, January first.") List<Written<Integer>> hotSpots,
            @Field("Hot spots that one fire makes.") Written<Integer> hotSpotsPerFire) {}
}
