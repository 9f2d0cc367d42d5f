package org.ceasefire.simulator.report.scores;

import static org.ceasefire.simulator.report.scores.NaiveFigures.delay;
import static org.ceasefire.simulator.report.scores.NaiveFigures.node;
import static org.ceasefire.simulator.report.scores.NaiveFigures.share;
import static org.ceasefire.simulator.report.scores.NaiveLedger.text;
import static org.ceasefire.simulator.report.scores.NaiveLedger.time;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The scores of acts, breaches, attribution and words, computed from a ledger by loops, as the definitions in the report have them. */
class NaiveScores {
    static final List<String> LIKELIHOODS =
            List.of("almost-no-chance", "very-unlikely", "unlikely", "roughly-even", "likely", "very-likely", "almost-certain");
    private static final double[] BANDS = {.01, .05, .20, .45, .55, .80, .95, .99};
    private static final List<String> STANDINGS = List.of("refuted", "unverified", "possible", "probable", "confirmed");
    private static final int[] PROMISE = {1, 2, 3, 5, 6};
    final NaiveLedger ledger;
    private final List<String> standing = new ArrayList<>();
    /** What is taken for innocent at the end. */
    private final Set<String> innocent = new TreeSet<>();

    NaiveScores(Path file) throws IOException {
        ledger = new NaiveLedger(file);
        ledger.keys("breach").stream().filter(ledger::stands).forEach(standing::add);
        ledger.keys("benign").stream().filter(key -> ledger.last("benign", key) != null)
                .forEach(key -> innocent.addAll(ledger.members(ledger.subject("benign", key))));
    }

    ObjectNode all() {
        ObjectNode all = node();
        all.set("acts", acts());
        all.set("findings", findings());
        all.set("calibration", calibration());
        all.set("attribution", attribution());
        NaiveDeeds deeds = new NaiveDeeds(this);
        all.set("rules", deeds.rules());
        all.set("sensors", deeds.sensors());
        all.set("escalation", deeds.escalation());
        all.set("claims", deeds.claims());
        return all;
    }

    /** The breaches that stand, by key. */
    List<String> standing() {
        return standing;
    }

    String incident(String breach) {
        return ledger.subject("breach", breach);
    }

    // Acts.

    private ObjectNode acts() {
        List<JsonNode> hostile = ledger.hostile();
        ObjectNode acts = node();
        acts.set("all", row("all", hostile));
        Set<String> kinds = new TreeSet<>();
        hostile.forEach(act -> kinds.add(text(act, "act")));
        ArrayNode byKind = acts.putArray("by-kind");
        kinds.forEach(kind -> byKind.add(row(kind, hostile.stream().filter(act -> text(act, "act").equals(kind)).toList())));
        ArrayNode bySector = acts.putArray("by-sector");
        List<String> sectors = new ArrayList<>();
        ledger.all("ground").forEach(ground -> ground.path("sectors").forEach(sector -> sectors.add(text(sector, "id"))));
        for (String sector : sectors) {
            List<JsonNode> in = hostile.stream().filter(act -> NaiveMap.sectors(act, ledger.all("ground")).contains(sector)).toList();
            if (!in.isEmpty()) {
                bySector.add(row(sector, in));
            }
        }
        List<JsonNode> nowhere = hostile.stream().filter(act -> NaiveMap.sectors(act, ledger.all("ground")).isEmpty()).toList();
        if (!nowhere.isEmpty()) {
            bySector.add(row("elsewhere", nowhere));
        }
        return acts;
    }

    private ObjectNode row(String of, List<JsonNode> acts) {
        int detected = 0;
        int found = 0;
        int laid = 0;
        Map<String, List<Duration>> times = new TreeMap<>(Map.of("seen", new ArrayList<>(), "received", new ArrayList<>(), "verified", new ArrayList<>(),
                "attributed", new ArrayList<>()));
        for (JsonNode act : acts) {
            detected += detected(act) ? 1 : 0;
            found += breaches(act).stream().anyMatch(ledger::stands) ? 1 : 0;
            laid += breaches(act).stream().anyMatch(breach -> ledger.stands(breach) && names(attributed(incident(breach)), act)) ? 1 : 0;
            for (JsonNode one : ledger.received(act)) {
                early(times, "seen " + text(act, "id"), Duration.between(time(act, "t"), time(one, "seen")));
                early(times, "received " + text(act, "id"), Duration.between(time(act, "t"), time(one, "t")));
                for (String incident : incidents(one)) {
                    Instant from = ledger.holders.get(text(one, "id")).get(incident);
                    since(from, "existence", incident, value -> STANDINGS.indexOf(text(value, "standing")) >= STANDINGS.indexOf(verifiedAt()))
                            .forEach(at -> early(times, "verified " + text(act, "id"), Duration.between(time(act, "t"), at)));
                    since(from, "attribution", incident, value -> names(text(value, "side"), act))
                            .forEach(at -> early(times, "attributed " + text(act, "id"), Duration.between(time(act, "t"), at)));
                }
            }
        }
        ObjectNode row = node().put("of", of).put("acts", acts.size()).put("missed", acts.size() - detected);
        row.set("detected", share(detected, acts.size()));
        row.set("found", share(found, acts.size()));
        row.set("laid", share(laid, found));
        for (String step : List.of("seen", "received", "verified", "attributed")) {
            List<Duration> least = times.entrySet().stream().filter(each -> each.getKey().startsWith(step + " ")).map(each -> each.getValue().get(0)).toList();
            row.set(step, delay(least));
        }
        return row;
    }

    /** Keeps the least. */
    private static void early(Map<String, List<Duration>> times, String key, Duration time) {
        List<Duration> was = times.get(key);
        if (was == null || time.compareTo(was.get(0)) < 0) {
            times.put(key, List.of(time));
        }
    }

    boolean detected(JsonNode act) {
        return ledger.received(act).stream().anyMatch(one -> !innocent.contains(text(one, "id")));
    }

    /** All breaches that ever rested on what was received of an act in time. */
    List<String> breaches(JsonNode act) {
        Set<String> incidents = new TreeSet<>();
        ledger.received(act).forEach(one -> incidents.addAll(incidents(one)));
        return ledger.keys("breach").stream().filter(breach -> incidents.contains(incident(breach))).toList();
    }

    /** The incidents that ever held an observation. */
    Set<String> incidents(JsonNode observation) {
        return ledger.holders.getOrDefault(text(observation, "id"), Map.of()).keySet();
    }

    /** The instants from one on at which a verdict says something, that instant first if it says so then. */
    private List<Instant> since(Instant from, String verdict, String incident, Predicate<JsonNode> says) {
        List<Instant> since = new ArrayList<>();
        JsonNode then = node();
        for (JsonNode ruling : ledger.history(verdict, incident)) {
            if (time(ruling, "t").isAfter(from)) {
                if (says.test(ruling.path("value"))) {
                    since.add(time(ruling, "t"));
                }
            } else if (!text(ruling, "change").equals("archived")) {
                then = ruling.path("value");
            }
        }
        return says.test(then) ? List.of(from) : since;
    }

    private String verifiedAt() {
        return ledger.all("reading").stream().filter(read -> text(read, "name").equals("verified-at")).map(read -> text(read, "value")).findFirst().orElse("probable");
    }

    private static boolean names(String side, JsonNode act) {
        return side.equals(text(act, "side")) || side.equals("both");
    }

    String attributed(String incident) {
        return ledger.value("attribution", incident, "side");
    }

    static boolean named(String side) {
        return !side.isEmpty() && !side.equals("unknown");
    }

    // Breaches.

    private ObjectNode findings() {
        ObjectNode findings = node();
        findings.set("all", finding("all", standing));
        Map<String, List<String>> types = new TreeMap<>();
        Map<String, List<String>> sectors = new TreeMap<>();
        Map<String, List<String>> articles = new TreeMap<>();
        for (String breach : standing) {
            types.computeIfAbsent(ledger.value("breach", breach, "type"), key -> new ArrayList<>()).add(breach);
            JsonNode incident = ledger.incidents.get(incident(breach));
            sectors.computeIfAbsent(incident == null || text(incident, "sector").isEmpty() ? "elsewhere" : text(incident, "sector"), key -> new ArrayList<>()).add(breach);
            articles(breach).forEach(article -> articles.computeIfAbsent(article, key -> new ArrayList<>()).add(breach));
        }
        Map.of("by-type", types, "by-sector", sectors, "by-article", articles).forEach((name, groups) -> {
            ArrayNode rows = findings.putArray(name);
            groups.forEach((of, some) -> rows.add(finding(of, some)));
        });
        findings.set("withdrawn", withdrawn());
        return findings;
    }

    private Set<String> articles(String breach) {
        Set<String> known = new TreeSet<>();
        ledger.all("article").forEach(article -> known.add(text(article, "id")));
        Set<String> articles = new TreeSet<>();
        for (JsonNode ground : ledger.last("breach", breach).path("grounds")) {
            String copy = text(ground.path("says"), "copy");
            articles.add(text(ground.path("says"), "article") + (copy.isEmpty() || copy.equals("agreed") ? "" : "@" + copy));
        }
        articles.retainAll(known);
        return articles;
    }

    private ObjectNode finding(String of, List<String> breaches) {
        Map<String, Integer> truths = new TreeMap<>(Map.of("true", 0, "false", 0, "unknown", 0));
        int wrong = 0;
        List<Duration> found = new ArrayList<>();
        for (String breach : breaches) {
            String truth = ledger.truth(incident(breach));
            truths.merge(truth, 1, Integer::sum);
            if (truth.equals("true")) {
                String side = attributed(incident(breach));
                wrong += named(side) && !ledger.rightly(incident(breach), side) ? 1 : 0;
                ledger.members(incident(breach)).stream().filter(ledger::real).map(ledger::cause).filter(ledger.acts::containsKey)
                        .map(act -> time(ledger.acts.get(act), "t")).min(Instant::compareTo)
                        .ifPresent(begun -> found.add(Duration.between(begun, time(ledger.history("breach", breach).get(0), "t"))));
            }
        }
        ObjectNode row = node().put("of", of).put("standing", breaches.size()).put("correct", truths.get("true")).put("wrong-side", wrong)
                .put("imagined", truths.get("false")).put("unknown", truths.get("unknown"));
        row.set("share", share(truths.get("true"), truths.get("true") + truths.get("false")));
        row.set("found", delay(found));
        return row;
    }

    private ObjectNode withdrawn() {
        Map<String, Integer> truths = new TreeMap<>(Map.of("true", 0, "false", 0, "unknown", 0));
        List<Duration> stood = new ArrayList<>();
        for (String breach : ledger.keys("breach")) {
            if (ledger.last("breach", breach) == null && !ledger.merged.contains(incident(breach))) {
                truths.merge(ledger.truth(incident(breach)), 1, Integer::sum);
                long millis = 0;
                long since = Long.MIN_VALUE;
                for (JsonNode ruling : ledger.history("breach", breach)) {
                    long t = time(ruling, "t").toEpochMilli();
                    if (text(ruling, "change").equals("withdrawn")) {
                        millis += t - since;
                        since = Long.MIN_VALUE;
                    } else if (since == Long.MIN_VALUE) {
                        since = t;
                    }
                }
                stood.add(Duration.ofMillis(millis));
            }
        }
        ObjectNode withdrawn = node().put("breaches", stood.size()).put("rightly", truths.get("false")).put("wrongly", truths.get("true"))
                .put("unknown", truths.get("unknown"));
        withdrawn.set("stood", delay(stood));
        return withdrawn;
    }

    // Attribution and words.

    private ObjectNode attribution() {
        Map<String, Integer> counts = new TreeMap<>();
        int named = 0;
        int right = 0;
        Set<String> incidents = new TreeSet<>();
        standing.stream().map(this::incident).filter(ledger.members::containsKey).forEach(incidents::add);
        for (String incident : incidents) {
            String side = attributed(incident);
            String truth = ledger.truth(incident);
            counts.merge(really(incident, truth) + " " + column(side), 1, Integer::sum);
            if (named(side) && !truth.equals("unknown")) {
                named++;
                right += ledger.rightly(incident, side) ? 1 : 0;
            }
        }
        ObjectNode attribution = node();
        ArrayNode cells = attribution.putArray("cells");
        List<String> order = List.of("UA", "RU", "both", "another", "unknown", "nobody");
        for (String really : order) {
            for (String laid : order) {
                if (counts.containsKey(really + " " + laid)) {
                    cells.add(node().put("really", really).put("laid", laid).put("incidents", counts.get(really + " " + laid)));
                }
            }
        }
        attribution.set("right", share(right, named));
        return attribution;
    }

    private String really(String incident, String truth) {
        if (!truth.equals("true")) {
            return truth.equals("false") ? "nobody" : "unknown";
        }
        Set<String> sides = ledger.sides(incident);
        return sides.containsAll(Set.of("UA", "RU")) ? "both" : sides.contains("UA") ? "UA" : sides.contains("RU") ? "RU" : "another";
    }

    private static String column(String side) {
        return side.isEmpty() ? "nobody" : Set.of("UA", "RU", "both", "unknown").contains(side) ? side : "another";
    }

    private ObjectNode calibration() {
        ObjectNode calibration = node();
        for (String when : List.of("first", "end")) {
            calibration.set("likelihood-at-" + when, said("occurrence", "likelihood", when, LIKELIHOODS));
            calibration.set("standing-at-" + when, said("existence", "standing", when, STANDINGS));
        }
        calibration.set("attribution", said("attribution", "likelihood", "end", LIKELIHOODS));
        return calibration;
    }

    private ArrayNode said(String verdict, String field, String when, List<String> words) {
        ArrayNode rows = node().putArray("rows");
        for (String word : words) {
            int known = 0;
            int correct = 0;
            int unknown = 0;
            for (String key : ledger.keys(verdict)) {
                String incident = ledger.subject(verdict, key);
                String said = when.equals("first") ? text(ledger.history(verdict, key).get(0).path("value"), field) : ledger.value(verdict, key, field);
                boolean about = !verdict.equals("attribution") || named(attributed(incident));
                if (ledger.last(verdict, key) != null && !ledger.merged.contains(incident) && said.equals(word) && about) {
                    String truth = ledger.truth(incident);
                    boolean is = verdict.equals("attribution") ? ledger.rightly(incident, attributed(incident)) : truth.equals("true");
                    unknown += truth.equals("unknown") ? 1 : 0;
                    known += truth.equals("unknown") ? 0 : 1;
                    correct += !truth.equals("unknown") && is ? 1 : 0;
                }
            }
            int band = words == STANDINGS ? PROMISE[STANDINGS.indexOf(word)] : LIKELIHOODS.indexOf(word);
            if (known + unknown > 0) {
                ObjectNode row = node().put("word", word).put("from", BANDS[band]).put("to", BANDS[band + 1]).put("unknown", unknown);
                row.set("correct", share(correct, known));
                rows.add(row);
            }
        }
        return rows;
    }
}
