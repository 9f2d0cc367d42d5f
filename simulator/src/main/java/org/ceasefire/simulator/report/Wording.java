package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Track;
import org.ceasefire.vocabulary.Word;

/** How a report words things for people. */
public final class Wording {
    private static final Map<String, String> FORCES = Map.of(
            "UA", "Ukrainian forces", "RU", "Russian forces", "multinational-force", "the multinational force", "US", "the United States",
            "civilian", "civilians", "unknown", "an unknown side", "both", "both sides");

    private static final Map<String, String> BODIES = Map.of("special-commission", "the Special Commission",
            "ukrainian-command", "the Ukrainian command", "us-president", "the US President", "guarantors", "the guarantors", "trilateral-centre", "the trilateral centre");

    private static final Map<Track, String> TRACKS = Map.of(Track.LADDER, "",
            Track.GUARANTEED_PARTY, "a breach by the guaranteed party, before the Commission alone",
            Track.SAME_LADDER, "breaches by the guaranteed party, by the same gates, with warnings only");

    private Wording() {}

    /** {@code WEAPON_IN_WITHDRAWAL_ZONE} is {@code weapon in withdrawal zone}; nothing is a dash. */
    public static String plain(Word choice) {
        return choice == null ? "–" : plain(choice.word());
    }

    public static String plain(String word) {
        return word == null || word.isEmpty() ? "–" : word.replace('-', ' ');
    }

    /** A text as it is given; nothing is a dash. */
    public static String given(String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    /** What was observed, with the weapon if it could be told: {@code weapon (d-30)}. */
    public static String seen(Entry.Observed one) {
        return plain(one.sign()) + (one.type() == null || one.type().isEmpty() ? "" : " (" + one.type() + ")");
    }

    public static String forces(Side side) {
        return side == null ? "an unknown side" : forces(side.word());
    }

    public static String forces(String side) {
        return FORCES.getOrDefault(side, side);
    }

    /** How a case is answered, where it is not by the ladder. */
    static String track(Track track) {
        return TRACKS.get(track);
    }

    /** How a gate was decided, and by whom: {@code refused by the Special Commission}. */
    public static String decided(Entry.Decided made) {
        if (made.outcome() == Outcome.NOT_REACHED) {
            return "not reached: its conditions were not met in time";
        }
        return plain(made.outcome()) + " " + decider(made);
    }

    /** By whom a gate was decided, or why it was not reached. */
    static String decider(Entry.Decided made) {
        if (made.outcome() == Outcome.NOT_REACHED) {
            return "its conditions were not met in time";
        }
        boolean byDefault = made.rule() != null && made.rule().startsWith("decision-by-default"); // a person's decision rests on no rule
        return byDefault ? "by default, as %s did not decide in time".formatted(body(made.by())) : "by " + body(made.by());
    }

    /** An article by its id, and where parties hold different copies by whose: {@code 4.1 (copy of UA)}. */
    public static String article(String key) {
        int at = key.indexOf('@');
        return at < 0 ? key : "%s (copy of %s)".formatted(key.substring(0, at), key.substring(at + 1));
    }

    /** From what distance and calibre an article applies; what else it depends on its wording says. */
    public static String limits(Entry.Article article) {
        List<String> limits = new ArrayList<>();
        if (article.under_m() != null) {
            limits.add("under " + metres(article.under_m()));
        }
        if (article.fromCalibre_mm() > 0) {
            limits.add((int) article.fromCalibre_mm() + " mm and above");
        }
        return limits.isEmpty() ? "–" : String.join(", ", limits);
    }

    /** Who acted at a tier: a contributing country is one of the multinational force. */
    public static String responder(int tier, String by) {
        return tier == 2 && !FORCES.containsKey(by) ? "the multinational force: " + by : forces(by);
    }

    /** Who decides: {@code the Special Commission}; a name that is not known as it is. */
    public static String body(String word) {
        return word == null ? "nobody" : BODIES.getOrDefault(word, word);
    }

    /** {@code Phase 1}, {@code Determination}, {@code Stand-down}. */
    public static String gate(Gate gate) {
        return gate == Gate.STAND_DOWN ? "Stand-down" : upperFirst(plain(gate));
    }

    public static String gate(String word) {
        return gate(Word.of(Gate.class, word));
    }

    public static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code 1 look}, {@code 3 looks}. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code a, b and c}. */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1 ? String.join("", items) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** Counts by name: {@code cloud ×3, night}. */
    public static String tally(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(count -> plain(count.getKey()) + times(count.getValue())).collect(Collectors.joining(", "));
    }

    /** {@code  ×3}; nothing for once. */
    static String times(long number) {
        return number == 1 ? "" : " ×" + number;
    }

    /** {@code 48.6000 N 37.9000 E, MGRS 37U DQ 1889 8362}. */
    public static String place(Position position) {
        if (position == null) {
            return "–";
        }
        String grid = GridReference.of(position);
        return degrees(position) + (grid.isEmpty() ? "" : ", MGRS " + grid);
    }

    private static String degrees(Position position) {
        return String.format(Locale.ROOT, "%.4f %s %.4f %s", Math.abs(position.lat()),
                position.lat() < 0 ? "S" : "N", Math.abs(position.lon()), position.lon() < 0 ? "W" : "E");
    }

    /** A round latitude or longitude: {@code 37.5°}. */
    public static String degrees(double degrees) {
        return trimmed(degrees) + "°";
    }

    /** {@code 250 m}, {@code 50 km}. */
    public static String metres(double metres) {
        return metres < 1000 ? Math.round(metres) + " m" : trimmed(metres / 1000) + " km";
    }

    /** A share of one: {@code 12.5 %}. */
    static String percent(double share) {
        return trimmed(share * 100) + " %";
    }

    static String trimmed(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** What an act was: {@code fire (48 rounds, d-30)}, {@code movement (10 × bmp)}. */
    public static String act(Entry.Act act) {
        boolean fire = act.act() == ActKind.FIRE || act.act() == ActKind.EXERCISE || act.act() == ActKind.STAGING;
        List<String> details = new ArrayList<>();
        if (fire && act.count() > 0 || act.weapon() == null && act.count() > 1) {
            details.add(fire ? count(act.count(), "round", "rounds") : String.valueOf(act.count()));
        }
        if (act.weapon() != null) {
            details.add(act.count() > 0 && !fire ? act.count() + " × " + act.weapon() : act.weapon());
        }
        return plain(act.act()) + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
    }

    /** How an act began, behind whose it was: {@code opened fire (48 rounds, d-30)}. */
    static String began(Entry.Act act) {
        String details = act(act).substring(plain(act.act()).length());
        return switch (act.act()) {
            case FIRE -> "opened fire" + details;
            case MOVEMENT -> "moved" + details;
            case PRESENCE -> "took up position" + details;
            case FLIGHT -> "flew" + details;
            case JAMMING -> "jammed" + details;
            default -> "began " + act(act);
        };
    }

    /** Where something was, behind what it was: {@code  in north}; nothing if no sector is known. */
    static String in(String sector) {
        return sector.isEmpty() ? "" : sector.equals("elsewhere") ? " outside all sectors" : " in " + sector;
    }

    /** An id as a heading: {@code Case 1}. */
    public static String title(String id) {
        return upperFirst(plain(id));
    }
}
