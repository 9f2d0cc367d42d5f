package org.ceasefire.simulator.report;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.SensorKind;

/** Which sensors have eyes for which kinds of act at all, be it for what the act leaves behind (scenarios/SENSING.md has the table). */
final class Eyesight {
    private static final Set<ActKind> SIGNALS = EnumSet.of(ActKind.JAMMING, ActKind.SPOOFING);
    private static final Set<ActKind> HOT = EnumSet.of(ActKind.FIRE, ActKind.EXERCISE, ActKind.DEMINING, ActKind.HARVEST_FIRE, ActKind.INDUSTRIAL_FIRE);
    private static final Set<ActKind> SHOWN_BY_RADAR = EnumSet.of(ActKind.MOVEMENT, ActKind.PRESENCE, ActKind.WORKS);

    private final Map<String, SensorKind> kinds = new TreeMap<>();

    Eyesight(Entries entries) {
        entries.all(Entry.Sensor.class).forEach(sensor -> kinds.put(sensor.id(), sensor.sensor()));
    }

    /** Whether the sensor of a look could see the like of an act; somebody who watches from the ground could. */
    boolean has(Entry.Look look, Entry.Act act) {
        SensorKind kind = kinds.get(look.sensor());
        return kind == null || has(kind, act.act());
    }

    /** Whether an act can only be heard, by what listens for radio. */
    static boolean isSignal(Entry.Act act) {
        return SIGNALS.contains(act.act());
    }

    private static boolean has(SensorKind kind, ActKind act) {
        return switch (kind) {
            case THERMAL -> HOT.contains(act);
            case RADIO -> SIGNALS.contains(act);
            case RADAR -> SHOWN_BY_RADAR.contains(act);
            case OPTICAL -> !SIGNALS.contains(act) && act != ActKind.FLIGHT;
            default -> !SIGNALS.contains(act);
        };
    }
}
