package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a report writes times: cut off to the minute, in Zulu and in exercise time. */
public record Times(Instant startex) {
    // Not a formatter: month names in the JDK's locale data have changed between versions.
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern WRITTEN = Pattern.compile("(\\d+) ?(d|h|min|m)");

    /** The date-time group: {@code 062140Z OCT 26}. */
    public String dtg(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        return "%02d%02d%02dZ %s %02d".formatted(time.getDayOfMonth(), time.getHour(), time.getMinute(),
                MONTHS.get(time.getMonthValue() - 1), time.getYear() % 100);
    }

    /** Exercise time: {@code T+31h40}. */
    public String plus(Instant instant) {
        return "T" + offset(startex, instant);
    }

    /** Both: {@code 062140Z OCT 26 (T+31h40)}. */
    public String full(Instant instant) {
        return dtg(instant) + " (" + plus(instant) + ")";
    }

    /** A text that names instants as machines write them, with each as people write it. */
    public String readable(String text) {
        return text == null ? "" : INSTANT.matcher(text).replaceAll(found -> full(Instant.parse(found.group())));
    }

    /** How long after (or before) another instant: {@code +4h05}. */
    public static String offset(Instant from, Instant to) {
        return (Duration.between(from, to).toMinutes() < 0 ? "-" : "+") + hours(Duration.between(from, to).abs());
    }

    private static String hours(Duration span) {
        return "%dh%02d".formatted(span.toHours(), span.toMinutesPart());
    }

    /** A span for people: {@code 50 min}, {@code 4 h}, {@code 31 h 40 min}. */
    public static String span(Duration span) {
        Duration length = span.abs();
        String minutes = length.toMinutesPart() + " min";
        if (length.toHours() == 0) {
            return minutes;
        }
        return length.toHours() + " h" + (length.toMinutesPart() == 0 ? "" : " " + minutes);
    }

    /** Reads a span as policies write it: {@code 24h}, {@code 3 d}, {@code 30m}; empty if it is written otherwise. */
    public static Optional<Duration> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(switch (matcher.group(2)) {
            case "d" -> Duration.ofDays(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofMinutes(number);
        });
    }
}
