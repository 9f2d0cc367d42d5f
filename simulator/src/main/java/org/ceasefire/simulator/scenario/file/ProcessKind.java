package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.Optional;

import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Word;
import org.ceasefire.vocabulary.ZoneKind;

/**
 * What comes by chance. The durations are defaults without a source; the powers are typical of what VIIRS measures at night in the
 * open (0.2 to 4 MW) and over industry (10 to 220 MW by day), see SOURCES.md.
 */
public enum ProcessKind implements Word {
    HARVEST_FIRES(ActKind.HARVEST_FIRE, ZoneKind.CROPLAND, Duration.ofHours(3), 5),
    INDUSTRIAL_FIRES(ActKind.INDUSTRIAL_FIRE, ZoneKind.INDUSTRY, Duration.ofHours(6), 20),
    EXERCISES(ActKind.EXERCISE, ZoneKind.EXERCISE_AREA, Duration.ofHours(2), 0),
    DEMINING(ActKind.DEMINING, ZoneKind.DEMINING_AREA, Duration.ofMinutes(30), 0),
    SHELLING(ActKind.FIRE, null, Duration.ofMinutes(15), 0),
    FLIGHTS(ActKind.FLIGHT, null, Duration.ofHours(1), 0);

    private final ActKind act;
    private final ZoneKind zone;
    private final Duration lasting;
    private final double power_mw;

    ProcessKind(ActKind act, ZoneKind zone, Duration lasting, double power_mw) {
        this.act = act;
        this.zone = zone;
        this.lasting = lasting;
        this.power_mw = power_mw;
    }

    public ActKind act() {
        return act;
    }

    /** The kind of zone in which it happens unless the scenario says where. */
    public Optional<ZoneKind> zone() {
        return Optional.ofNullable(zone);
    }

    public Duration lasting() {
        return lasting;
    }

    public double power_mw() {
        return power_mw;
    }
}
