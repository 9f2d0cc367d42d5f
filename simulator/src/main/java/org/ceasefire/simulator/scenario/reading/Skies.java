package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.Weather;
import org.ceasefire.simulator.scenario.file.CatalogueText;
import org.ceasefire.simulator.scenario.file.TheatreText;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Makes the sky of a scenario. */
final class Skies {
    private Skies() {}

    static Optional<Weather> weather(TheatreText text, Reading reading) {
        if (text.weather() == null || text.cloud() == null || text.wind() == null) {
            return Optional.empty();
        }
        text.cloud().ifPresent(cloud -> reading.problems().unless(cloud.value() <= 1, cloud.at(), "A cloud cover is at most 100 %."));
        Optional<CatalogueText.WeatherText> table = reading.presets().named("weather", text.weather())
                .flatMap(preset -> reading.binder().bind(CatalogueText.WeatherText.class, preset));
        table.ifPresent(months -> reading.problems().unless(months.months().size() == 12, months.source().at(),
                "A year has twelve months."));
        return table.map(months -> new Weather(months.months().stream().map(Skies::month).toList(),
                text.cloud().map(Written::value).orElse(Double.NaN), text.wind().map(Written::value).orElse(Double.NaN)));
    }

    private static Weather.Month month(CatalogueText.MonthText month) {
        return new Weather.Month(month.meanCover().value(), month.clear().value(), month.half().value(), month.overcast().value(),
                month.overcastStays().value(), month.overcastComes().value(), month.meanTemperature().value(), month.meanWind().value());
    }

    /** Acts a day of harvest fires on an area of this size (square metres), January first, from the shipped table. */
    static List<Double> harvestFires(double size_m2, Reading reading) {
        CatalogueText.FiresText fires = reading.binder().bind(CatalogueText.FiresText.class,
                reading.presets().catalogue("fires/donbas.yaml")).orElseThrow();
        double share = size_m2 / 1e6 / fires.ground().value() / fires.hotSpotsPerFire().value();
        return fires.hotSpots().stream().map(spots -> spots.value() * share * 12 / 365.25).toList();
    }
}
