package org.ceasefire.vocabulary;

/** By what means something was observed. */
public enum SensorKind implements Word {
    /** The camera of a drone. */
    DRONE_CAMERA(true),
    /** Satellites that take pictures by daylight. */
    OPTICAL(true),
    /** Satellites that take pictures by radar, through cloud and at night. */
    RADAR(true),
    /** Satellites that find heat, without a picture. */
    THERMAL(false),
    /** Satellites that locate emitters by their radio signals. */
    RADIO(false),
    /** Microphones on the ground. */
    ACOUSTIC(false),
    /** A fixed camera. */
    CAMERA_SITE(true),
    /** Monitors who went there. */
    GROUND_INQUIRY(true),
    /** Somebody else: press, residents. */
    THIRD_PARTY(false),
    /** A party admits what speaks against itself. */
    ADMISSION(false);

    private final boolean imaging;

    SensorKind(boolean imaging) {
        this.imaging = imaging;
    }

    /** Whether it shows what it saw, so that somebody else can look again. */
    public boolean imaging() {
        return imaging;
    }
}
