package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;

/** What a look shows that is not there: a number that varies as Poisson's, evenly spread over what it can see of the ground. */
record FalseAlarms(Look look, Sensor sensor, Sky sky, Chance chance) {

    List<Sighting> sightings() {
        List<Sighting> sightings = new ArrayList<>();
        int number = chance.poisson(look.falseAlarms(), look.occasion(), "false-alarms");
        Sign sign = imagined(sensor.kind());
        for (int ordinal = 1; ordinal <= number; ordinal++) {
            Point place = place(ordinal);
            if (sky.at(place, look.abreast(place), sensor).isEmpty()) {
                sightings.add(new Sighting(sign, place, look.within(look.abreast(place)), Told.little(sign), 1, Optional.empty()));
            }
        }
        return sightings;
    }

    private static Sign imagined(SensorKind kind) {
        return kind == SensorKind.THERMAL ? Sign.HEAT : kind == SensorKind.RADIO ? Sign.EMISSION : Sign.WEAPON;
    }

    private Point place(int ordinal) {
        Sweep sweep = look.sweep();
        double along_m = sweep.length_m() * draw(ordinal, "along");
        double left_m = sweep.halfWidth_m() * (2 * draw(ordinal, "left") - 1);
        return sweep.place(along_m, left_m);
    }

    private double draw(int ordinal, String purpose) {
        return chance.uniform(look.occasion(), "false-alarm", Integer.toString(ordinal), purpose);
    }
}
