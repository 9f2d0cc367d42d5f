package org.ceasefire.simulator.truth;

import java.time.Duration;

/** What happenings leave to be seen: how large, how hot, for how long. Defaults, unsourced, where no source is named. */
final class Marks {
    /** Whatever is seen while it lasts lasts this long at least. */
    static final Duration SHORTEST = Duration.ofSeconds(1);

    /**
     * Radiative power of guns and bursts (MW), by the fire as a whole. Default, chosen within what satellites record at night over Ukraine:
     * mostly 0.2 to 4 MW (one day of VIIRS on NOAA-20, August 2025, as published with The Economist's war-fire model).
     */
    static final double FIRE_MW = 3;
    /** How long struck ground stays hot after the last round. Default, unsourced. */
    static final Duration HOT_AFTER_FIRE = Duration.ofMinutes(10);

    /** A burst of shell: flash, smoke and thrown-up earth (m). Default, unsourced. */
    static final double BURST_M = 15;
    /** A gun's flash and smoke (m) where the weapon's own size is not known. Default, unsourced. */
    static final double FLASH_M = 3;
    /** A crater of a heavy shell (m). Default, unsourced. */
    static final double CRATER_M = 3;
    /** How long a crater can be told from an old one. Default, unsourced. */
    static final Duration CRATER_IS_FRESH = Duration.ofDays(5);

    /** Burning stubble: front and smoke (m). Default, unsourced. */
    static final double VEGETATION_FIRE_M = 50;
    /** Smoke and dust over struck ground (m). Default, unsourced. */
    static final double BURST_SMOKE_M = 30;
    /** How long they hang there after the last round. Default, unsourced. */
    static final Duration SMOKE_AFTER_FIRE = Duration.ofMinutes(5);
    /** The plume of a burning field or plant (m). Default, unsourced. */
    static final double PLUME_M = 100;
    /** A burned field (m): of some hectares, as fields are. Default, unsourced. */
    static final double BURN_SCAR_M = 100;
    /** How long burned ground can be told from ploughed ground. Default, unsourced. */
    static final Duration BURN_SCAR_IS_FRESH = Duration.ofDays(21);
    /** Radiative power (MW) of a fire that burns where the scenario gives none. Default, as {@link #FIRE_MW}; large fires and works reach 10 to 220 MW by day. */
    static final double BURNING_MW = 10;

    /** Trenches and other works (m). Default, unsourced. */
    static final double EARTHWORKS_M = 10;
    /** A vehicle or aircraft (m) of a weapon that is not named. Default: the width of an armoured vehicle in the usual detection tables. */
    static final double VEHICLE_M = 2.3;

    /** Between which shares of the day (UTC) fields are lit: 06:00 to 16:00, 8 or 9 in the morning to 6 or 7 in the evening there. Default, unsourced. */
    static final double LIT_FROM = 6 / 24.0;
    static final double LIT_TO = 16 / 24.0;

    /** How fast a column drives (m/s) that comes by chance. Default, unsourced. */
    static final double COLUMN_MPS = 5;
    /** How fast an aircraft flies (m/s) that comes by chance: a small drone. Default, unsourced. */
    static final double FLIGHT_MPS = 20;

    private Marks() {}
}
