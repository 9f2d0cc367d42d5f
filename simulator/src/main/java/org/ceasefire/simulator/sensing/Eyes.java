package org.ceasefire.simulator.sensing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.geography.Plane;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.Recipient;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Truth;

/** What drones and satellites make of the truth when they look at it. */
public final class Eyes {
    private final Map<String, Sensor> sensors;
    private final Plane plane;
    private final Confusion confusion;
    private final Chance chance;
    private final CoverageGrid grid;

    public Eyes(Scenario scenario, Chance chance) {
        this.sensors = Stream.concat(
                scenario.drones().stream().map(drone -> Sensor.of(drone, scenario.sharing(drone.provider()))),
                scenario.satellites().stream().map(satellite -> Sensor.of(satellite, scenario.sharing(satellite.provider()))))
                .collect(Collectors.toMap(Sensor::id, sensor -> sensor));
        this.plane = scenario.theatre().plane();
        this.confusion = scenario.confusion();
        this.chance = chance;
        this.grid = new CoverageGrid(scenario.theatre());
    }

    /** A look of one of the scenario's sensors at the truth, as it is now. The same look at the same truth brings the same. */
    public Viewing view(Look look, Truth truth) {
        return new Viewing(look, sensors.get(look.sensor()), new Sky(plane, chance, truth), confusion, chance, grid);
    }

    /** Whether a look of one of the scenario's sensors is in vain for want of light, as everybody knows beforehand. */
    public boolean inTheDark(Look look, Truth truth) {
        return new Sky(plane, chance, truth).tooDark(look, sensors.get(look.sensor()).kind());
    }

    /** Who gets what a look brings; nobody if its provider keeps it. */
    public Set<Recipient> recipients(Look look) {
        return sensors.get(look.sensor()).recipients(look.to());
    }

    /** The provider of the sensor that looks. */
    public String provider(Look look) {
        return sensors.get(look.sensor()).provider();
    }

    /** When those who get it have what a look brings. */
    public Instant received(Look look) {
        return look.to().plus(sensors.get(look.sensor()).latency());
    }
}
