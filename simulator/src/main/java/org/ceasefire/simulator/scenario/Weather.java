package org.ceasefire.simulator.scenario;

import java.util.List;

/**
 * The sky of a scenario.
 *
 * @param months twelve months of climatology, January first
 * @param fixedCover a constant cloud cover (0 to 1) that replaces the climatology; NaN where the climatology rules
 * @param fixedWind_mps a constant wind (m/s) likewise
 */
public record Weather(List<Month> months, double fixedCover, double fixedWind_mps) {
    public Weather {
        months = List.copyOf(months);
    }

    /**
     * One month, as in cloud-eastern-ukraine.csv.
     *
     * @param meanCover mean cloud cover (0 to 1)
     * @param shareClear share of days with at most 20 % cover
     * @param shareHalf share of days with at most 50 % cover
     * @param shareOvercast share of days with at least 80 % cover
     * @param overcastStays chance that tomorrow is overcast, given that today is
     * @param overcastComes chance that tomorrow is overcast, given that today is not
     * @param meanTemperature_c mean temperature near the ground (degrees Celsius)
     * @param meanWind_mps mean wind near the ground (m/s)
     */
    public record Month(
            double meanCover, double shareClear, double shareHalf, double shareOvercast, double overcastStays, double overcastComes,
            double meanTemperature_c, double meanWind_mps) {}
}
