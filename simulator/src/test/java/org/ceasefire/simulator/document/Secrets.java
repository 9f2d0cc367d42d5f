package org.ceasefire.simulator.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.LedgerJson;
import org.ceasefire.simulator.report.GridReference;

/**
 * What some entries hold and others do not: ids, texts and positions. Found again in a text however it spells them: an id as part of a word,
 * a position to whatever decimals, latitude or longitude first, with anything short between, or as a reference of the military grid.
 */
final class Secrets {
    private static final JsonMapper JSON = LedgerJson.mapper();
    /** Fields that name something. What other fields hold are words of the vocabulary and figures. */
    private static final Set<String> NAMES = Set.of("id", "text", "unit", "act", "cause", "look", "sensor", "sortie", "observation",
            "observations", "drone",
            "satellite", "cue", "on", "origin", "subject", "key", "incident", "into", "evidence", "about", "case-id", "source");
    /** What a ruling says in words; the ids among them stand in its other fields too. */
    private static final Set<String> WORDS = Set.of("value", "was", "says");
    private static final Set<String> ACTS = Set.of("act");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\d{1,}");
    /** Between the two numbers of a position: {@code , } {@code N } {@code ","lon":} and the like. */
    private static final int BETWEEN = 14;

    private record Place(BigDecimal lat, BigDecimal lon) {
        private Place rounded(int decimals) {
            return new Place(lat.setScale(decimals, RoundingMode.HALF_EVEN), lon.setScale(decimals, RoundingMode.HALF_EVEN));
        }
    }

    private final Set<String> names = new TreeSet<>();
    private final Set<Place> places;
    private final Set<Place> open;
    private final Map<Integer, Set<Place>> byDecimals = new HashMap<>();

    private Secrets(Collection<Entry> visible, Collection<Entry> hidden, String words) {
        Found known = new Found();
        visible.forEach(entry -> known.take("", JSON.valueToTree(entry), true));
        Found found = new Found();
        hidden.forEach(entry -> found.take("", JSON.valueToTree(entry), false));
        String all = String.join("\n", known.texts);
        found.texts.stream().filter(name -> name.length() > 2 && !known.texts.contains(name) && !all.contains(name) && !words.contains(name))
                .forEach(names::add);
        places = found.places;
        open = known.places;
        open.addAll(known.beside);
        names.addAll(grid(places));
        names.removeAll(grid(known.places));
    }

    /** How the grid of the military writes places. */
    private static Set<String> grid(Set<Place> places) {
        Set<String> references = new TreeSet<>();
        places.forEach(place -> references.add(GridReference.of(new Position(place.lat().doubleValue(), place.lon().doubleValue()))));
        return references;
    }

    /**
     * What the hidden entries hold and the visible ones do not.
     *
     * @param words what files say of anything: an id that is among it is no secret
     */
    static Secrets of(Collection<Entry> visible, Collection<Entry> hidden, String words) {
        return new Secrets(visible, hidden, words);
    }

    int size() {
        return names.size() + places.size();
    }

    /** Those that a text tells. */
    Set<String> in(String text) {
        Set<String> told = new TreeSet<>();
        names.stream().filter(name -> tells(text, name)).forEach(told::add);
        Matcher number = NUMBER.matcher(text.replaceAll("</?(Data|value)[^>]*>", " "));
        String last = null;
        int end = 0;
        while (number.find()) {
            if (last != null && number.start() - end <= BETWEEN) {
                told.addAll(places(last, number.group()));
            }
            last = number.group();
            end = number.end();
        }
        return told;
    }

    /** An id that is an English word, such as {@code again}, is not told by a sentence that has it. */
    private static boolean tells(String text, String name) {
        return text.contains(name) && (!name.matches("[a-z]+") || Pattern.compile("[>\",:/]" + name + "[<\",:/]").matcher(text).find());
    }

    private List<String> places(String one, String other) {
        List<String> told = new ArrayList<>();
        BigDecimal a = new BigDecimal(one);
        BigDecimal b = new BigDecimal(other);
        int decimals = Math.max(a.scale(), b.scale());
        if (decimals < 2) {
            return told;
        }
        for (Place place : List.of(new Place(a, b).rounded(decimals), new Place(b, a).rounded(decimals))) {
            if (at(decimals).contains(place)) {
                told.add(place.lat() + " " + place.lon());
            }
        }
        return told;
    }

    /** The secret places as they are when written with so many decimals, but for those that an open one is too. */
    private Set<Place> at(int decimals) {
        return byDecimals.computeIfAbsent(decimals, each -> {
            Set<Place> rounded = new HashSet<>();
            places.forEach(place -> rounded.add(place.rounded(decimals)));
            open.forEach(place -> rounded.remove(place.rounded(decimals)));
            return rounded;
        });
    }

    /** Texts and places, wherever in an entry they are. */
    private static final class Found {
        private final Set<String> texts = new TreeSet<>();
        private final Set<Place> places = new HashSet<>();
        private final Set<Place> beside = new HashSet<>();

        /** @param everything whether texts of all fields count, or only names */
        private void take(String field, JsonNode node, boolean everything) {
            if (node.has("lat") && node.has("lon")) {
                places.add(new Place(node.get("lat").decimalValue(), node.get("lon").decimalValue()));
            } else if (node.isTextual() && (everything || NAMES.contains(field) && !(ACTS.contains(field) && isAct(node)))) {
                texts.add(node.textValue());
            } else if (node.isObject()) {
                node.properties().stream().filter(each -> everything || !WORDS.contains(each.getKey()))
                        .forEach(each -> take(each.getKey(), each.getValue(), everything));
            } else if (node.isArray()) {
                node.forEach(each -> take(field, each, everything));
                across(node);
            }
        }

        /** In a way that is written down, the latitude of a place may stand beside the longitude of the next. */
        private void across(JsonNode way) {
            for (int i = 0; i < way.size() && way.get(i).has("lat"); i++) {
                JsonNode next = way.get((i + 1) % way.size());
                beside.add(new Place(way.get(i).get("lat").decimalValue(), next.get("lon").decimalValue()));
                beside.add(new Place(next.get("lat").decimalValue(), way.get(i).get("lon").decimalValue()));
            }
        }

        /** An act's own {@code act} is its kind; that of a miss is the id of one. */
        private static boolean isAct(JsonNode node) {
            return java.util.Arrays.stream(org.ceasefire.simulator.scenario.ActKind.values()).anyMatch(kind -> kind.word().equals(node.textValue()));
        }
    }
}
