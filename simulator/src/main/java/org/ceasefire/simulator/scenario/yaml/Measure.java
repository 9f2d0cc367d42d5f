package org.ceasefire.simulator.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kinds of quantity and the units in which they are written. Inside the program each has one unit: the first listed. */
public enum Measure {
    /** Has no unit. */
    NUMBER("number", "48.6"),
    LENGTH("distance", "15 km", "m", 1, "km", 1000),
    /** Of a gun (mm). */
    CALIBRE("calibre", "122 mm", "mm", 1),
    ANGLE("angle", "97.7 deg", "deg", 1),
    SPEED("speed", "120 km/h", "m/s", 1, "km/h", 1 / 3.6, "kt", 1852 / 3600.0),
    /** Radiative power of a fire (MW). */
    POWER("power", "5 MW", "MW", 1, "kW", 0.001),
    /** Effective radiated power of a transmitter (W). */
    RADIO_POWER("radio power", "10 W", "W", 1, "kW", 1000),
    /** A ratio of powers (dB). */
    DECIBELS("ratio", "15 dB", "dB", 1),
    /** May be below zero. */
    TEMPERATURE("temperature", "-2.1 C", "C", 1),
    SHARE("share", "80 %", "%", 0.01),
    FALSE_ALARMS("rate of false alarms", "0.05 per hour", "per hour", 1, "per pass", 1);

    private static final String DIGITS = "\\d{1,12}(?:\\.\\d{1,12})?";

    private final String noun;
    private final String example;
    private final Map<String, Double> units = new LinkedHashMap<>();

    Measure(String noun, String example, Object... unitsAndFactors) {
        this.noun = noun;
        this.example = example;
        for (int i = 0; i < unitsAndFactors.length; i += 2) {
            units.put((String) unitsAndFactors[i], ((Number) unitsAndFactors[i + 1]).doubleValue());
        }
    }

    /**
     * The quantity that {@code text} says, in the first unit.
     *
     * @throws IllegalArgumentException if it is not a finite number, is negative where that cannot be, or has another unit
     */
    public double parse(String text) {
        Matcher matcher = Pattern.compile(pattern()).matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(complaint(text));
        }
        double number = Double.parseDouble(matcher.group(1));
        return this == NUMBER ? number : number * units.get(matcher.group(2));
    }

    /** A regular expression for the texts that {@link #parse} reads. */
    public String pattern() {
        if (this == NUMBER) {
            return "(-?\\d{1,12}(?:\\.\\d{1,20})?(?:[eE][+-]?\\d{1,2})?)";
        }
        return (this == TEMPERATURE ? "(-?" : "(") + DIGITS + ") ?(" + String.join("|", units.keySet()) + ")";
    }

    private String complaint(String text) {
        if (this == NUMBER) {
            return "'%s' is not a finite number. Maybe write it like %s.".formatted(text, example);
        }
        String negative = text.startsWith("-") ? " and cannot be negative" : "";
        return "'%s' is not a %s%s. Maybe write a number and its unit, %s: %s.".formatted(text, noun, negative,
                String.join(" or ", units.keySet()), example);
    }
}
