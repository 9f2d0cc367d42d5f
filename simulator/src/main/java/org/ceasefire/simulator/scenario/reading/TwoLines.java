package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ceasefire.simulator.scenario.file.OrbitText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;

/**
 * A two-line element set whose form is right. Source of the form: CelesTrak, "NORAD Two-Line Element Set Format"; what is read of it here
 * are epoch (columns 19-32 of line 1), eccentricity (27-33 of line 2) and mean motion (53-63 of line 2).
 */
record TwoLines(String line1, String line2) {
    private static final int LENGTH = 69;
    private static final Pattern FIRST = Pattern.compile(
            "1 [ 0-9A-HJ-NP-Z][ 0-9]{3}[0-9][UCS ] [ 0-9]{5}[ A-Z]{3} \\d{2}[ 0-9]{2}\\d\\.\\d{8} [-+ 0]\\.\\d{8} [-+ ]\\d{5}[-+]\\d"
                    + " [-+ ]\\d{5}[-+]\\d [0-9 ] [ 0-9]{4}\\d");
    private static final Pattern SECOND = Pattern.compile(
            "2 [ 0-9A-HJ-NP-Z][ 0-9]{3}[0-9] [ 0-9]{3}\\.\\d{4} [ 0-9]{3}\\.\\d{4} \\d{7} [ 0-9]{3}\\.\\d{4} [ 0-9]{3}\\.\\d{4}"
                    + " [ 0-9]{2}\\.\\d{8}[ 0-9]{5}\\d");
    /** Of the Earth (m^3/s^2). Source: WGS 72, with which SGP4 works. */
    private static final double MU = 3.986008e14;

    /** The set; empty, and a problem at each line that is wrong, if its form is. */
    static Optional<TwoLines> of(OrbitText.TwoLineText text, Problems problems) {
        List<Written<String>> lines = text.tle();
        problems.unless(lines.size() == 2, text.all().at(), "A two-line element set has two lines, not %d.".formatted(lines.size()));
        if (lines.size() != 2) {
            return Optional.empty();
        }
        boolean sound = isLine(1, FIRST, lines.get(0), problems) & isLine(2, SECOND, lines.get(1), problems);
        return sound && areOfOne(lines, problems) ? Optional.of(new TwoLines(lines.get(0).value(), lines.get(1).value())) : Optional.empty();
    }

    private static boolean isLine(int number, Pattern form, Written<String> line, Problems problems) {
        String text = line.value();
        String wrong = text.length() != LENGTH ? "has %d characters, not %d. Maybe copy the whole line, in quotes".formatted(text.length(), LENGTH)
                : !text.startsWith(number + " ") ? "does not begin with '%d '. Maybe the lines are exchanged".formatted(number)
                : !isDigit(text.charAt(LENGTH - 1)) || checksum(text) != text.charAt(LENGTH - 1) - '0'
                        ? "has the checksum %s, and its characters give %d. Maybe it was not copied right"
                                .formatted(text.charAt(LENGTH - 1), checksum(text))
                : !form.matcher(text).matches() ? "has not the columns of such a line. Maybe blanks were lost in copying" : "";
        problems.unless(wrong.isEmpty(), line.at(), "Line %d of a two-line element set %s.".formatted(number, wrong));
        return wrong.isEmpty();
    }

    /** The sum of the digits, a minus counting one, of which the last digit is kept. */
    private static int checksum(String line) {
        return line.substring(0, LENGTH - 1).chars().map(sign -> sign == '-' ? 1 : isDigit((char) sign) ? sign - '0' : 0).sum() % 10;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean areOfOne(List<Written<String>> lines, Problems problems) {
        String first = lines.get(0).value().substring(2, 7);
        String second = lines.get(1).value().substring(2, 7);
        problems.unless(first.equals(second), lines.get(1).at(),
                "Line 1 is of satellite %s and line 2 of satellite %s.".formatted(first, second));
        return first.equals(second);
    }

    /** Two digits of the year, from 1957 on, and the day of the year with its fraction. */
    Instant epoch() {
        int year = Integer.parseInt(line1.substring(18, 20));
        double day = Double.parseDouble(line1.substring(20, 32).trim());
        Instant newYear = LocalDate.of(year < 57 ? 2000 + year : 1900 + year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return newYear.plus(Duration.ofMillis((long) ((day - 1) * Duration.ofDays(1).toMillis())));
    }

    double eccentricity() {
        return Double.parseDouble("0." + line2.substring(26, 33));
    }

    /** Of the semi-major axis above the equator (m), by Kepler's third law. */
    double altitude_m() {
        double motion_radps = Double.parseDouble(line2.substring(52, 63).trim()) * 2 * StrictMath.PI / Duration.ofDays(1).toSeconds();
        return StrictMath.cbrt(MU / (motion_radps * motion_radps)) - Orbits.EQUATOR_m;
    }
}
