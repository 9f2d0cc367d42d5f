package org.ceasefire.vocabulary;

/** By what means something was observed. */
public enum SensorKind implements Word {
    DRONE_CAMERA(true), OPTICAL(true), RADAR(true), THERMAL(false),
    /** Satellites that locate emitters by their radio signals. */
    RADIO(false),
    ACOUSTIC(false), CAMERA_SITE(true), GROUND_INQUIRY(true), THIRD_PARTY(false),
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
