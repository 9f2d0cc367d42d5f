package org.ceasefire.simulator.sensing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.OrbitalElements;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.vocabulary.SensorKind;

/** Thirty satellites of mixed orbits and sensors, and the whole line of contact. */
final class Fleet {
    static final Theatre WHOLE_LINE = ScenarioReader.read(Path.of("../scenarios/heavy-weapons-creep.yaml")).scenario().theatre();
    private static final double[] INCLINATIONS_deg = {97.4, 98.2, 45, 52, 66, 98.7, 82, 97.9, 60, 120};
    /** One of an orbit of 1,998 km at most, and one that comes down to 300 km. Made by hand in the published form. */
    private static final List<OrbitalElements> TWO_LINES = List.of(
            new OrbitalElements.TwoLine(
                    "1 90001U 26001A   26270.50000000  .00001000  00000-0  50000-4 0  9991",
                    "2 90001  97.5000 200.0000 0010000  80.0000 280.0000 15.20000000    13"),
            new OrbitalElements.TwoLine(
                    "1 90002U 26002A   26280.25000000  .00000100  00000-0  10000-4 0  9992",
                    "2 90002  63.4000  40.0000 0300000 270.0000  90.0000 14.60000000    13"));

    private Fleet() {}

    static List<Satellite> thirty() {
        List<Satellite> fleet = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            fleet.add(Exercise.satellite("s-" + (i + 1), SensorKind.OPTICAL, orbit(i), swath_m(i), regard(i), Optional.empty(), List.of(), 1, 0));
        }
        return fleet;
    }

    private static OrbitalElements orbit(int i) {
        double eccentricity = i % 7 == 3 ? 0.02 : 0;
        return i < 2 ? TWO_LINES.get(i) : new OrbitalElements.Keplerian(
                440_000 + 14_000 * i, INCLINATIONS_deg[i % 10], (5.3 * i) % 24, (77 * i) % 360, eccentricity, (50 * i) % 360);
    }

    private static double swath_m(int i) {
        return new double[] {24_000, 290_000, 3_040_000}[i / 3 % 3];
    }

    private static FieldOfRegard regard(int i) {
        return switch (i % 3) {
            case 0 -> new FieldOfRegard.Below();
            case 1 -> new FieldOfRegard.Pointing(20 + i);
            default -> new FieldOfRegard.Sideways(15 + i / 3, 40 + i / 3, LookSide.values()[i / 3 % 3]);
        };
    }
}
