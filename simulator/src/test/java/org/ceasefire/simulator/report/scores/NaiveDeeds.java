package org.ceasefire.simulator.report.scores;

import static org.ceasefire.simulator.report.scores.NaiveFigures.delay;
import static org.ceasefire.simulator.report.scores.NaiveFigures.node;
import static org.ceasefire.simulator.report.scores.NaiveFigures.share;
import static org.ceasefire.simulator.report.scores.NaiveLedger.text;
import static org.ceasefire.simulator.report.scores.NaiveLedger.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The scores of rules, sensors, deciders and parties, computed from a ledger by loops. */
final class NaiveDeeds {
    private static final List<String> GATES = List.of("phase-1", "phase-2", "phase-3", "consultation", "suspension", "void");
    private final NaiveScores scores;
    private final NaiveLedger ledger;

    NaiveDeeds(NaiveScores scores) {
        this.scores = scores;
        ledger = scores.ledger;
    }

    // Rules.

    ArrayNode rules() {
        Map<String, int[]> tallies = new TreeMap<>();
        scores.standing().forEach(breach -> take(tallies, "breach", breach, "", "", ledger.truth(scores.incident(breach))));
        for (String key : ledger.keys("existence")) {
            String standing = ledger.value("existence", key, "standing");
            String truth = ledger.truth(ledger.subject("existence", key));
            if (holds("existence", key) && !standing.equals("unverified")) {
                boolean refuted = standing.equals("refuted");
                take(tallies, "existence", key, "standing", standing, truth.equals("unknown") ? truth : String.valueOf(truth.equals("false") == refuted));
            }
        }
        for (String key : ledger.keys("attribution")) {
            String side = ledger.value("attribution", key, "side");
            String incident = ledger.subject("attribution", key);
            if (holds("attribution", key) && NaiveScores.named(side)) {
                String truth = ledger.truth(incident).equals("unknown") ? "unknown" : String.valueOf(ledger.rightly(incident, side));
                take(tallies, "attribution", key, "side", side, truth);
            }
        }
        for (String key : ledger.keys("benign")) {
            if (ledger.last("benign", key) != null) {
                List<String> known = ledger.members(ledger.subject("benign", key)).stream().filter(ledger.detections::containsKey).toList();
                take(tallies, "benign", key, "", "", known.isEmpty() ? "unknown" : String.valueOf(known.stream().allMatch(ledger::innocent)));
            }
        }
        ArrayNode rules = node().putArray("rules");
        tallies.forEach((name, tally) -> {
            ObjectNode rule = node().put("verdict", name.split(" ")[0]).put("rule", name.substring(name.indexOf(' ') + 1))
                    .put("conclusions", tally[0] + tally[1] + tally[2]).put("unknown", tally[2]);
            rule.set("right", share(tally[0], tally[0] + tally[1]));
            rules.add(rule);
        });
        return rules;
    }

    private boolean holds(String verdict, String key) {
        return ledger.last(verdict, key) != null && !ledger.merged.contains(ledger.subject(verdict, key));
    }

    private void take(Map<String, int[]> tallies, String verdict, String key, String field, String says, String right) {
        Set<String> rules = new TreeSet<>();
        for (JsonNode ground : ledger.last(verdict, key).path("grounds")) {
            if (field.isEmpty() || text(ground.path("says"), field).equals(says)) {
                rules.add(text(ground, "rule"));
            }
        }
        int column = right.equals("true") ? 0 : right.equals("false") ? 1 : 2;
        rules.forEach(rule -> tallies.computeIfAbsent(verdict + " " + rule, each -> new int[3])[column]++);
    }

    // Sensors.

    ArrayNode sensors() {
        Map<String, String> looks = new TreeMap<>();
        ledger.all("look").forEach(look -> looks.put(text(look, "id"), text(look, "sensor")));
        List<JsonNode> hostile = ledger.hostile();
        ArrayNode sensors = node().putArray("sensors");
        for (JsonNode sensor : ledger.all("sensor")) {
            sensors.add(sensor(text(sensor, "id"), hostile, looks));
        }
        return sensors;
    }

    private ObjectNode sensor(String id, List<JsonNode> hostile, Map<String, String> looks) {
        Set<String> acts = new TreeSet<>();
        hostile.forEach(act -> acts.add(text(act, "id")));
        Set<String> seen = new TreeSet<>();
        ledger.detections.values().stream().filter(one -> id.equals(looks.get(text(one, "look"))) && acts.contains(text(one, "cause")))
                .forEach(one -> seen.add(text(one, "cause")));
        Set<String> view = new TreeSet<>(seen);
        ledger.all("miss").stream().filter(miss -> text(miss, "sensor").equals(id) && acts.contains(text(miss, "act"))).forEach(miss -> view.add(text(miss, "act")));
        int first = 0;
        List<Duration> received = new ArrayList<>();
        for (JsonNode act : hostile) {
            String firstBy = "";
            String least = "";
            Instant got = Instant.MAX;
            for (JsonNode one : ledger.received(act)) {
                // A second is too coarse, and a text of an instant has no fixed length: compare instants, then ids.
                String order = "%020d %09d %s".formatted(time(one, "seen").getEpochSecond(), time(one, "seen").getNano(), text(one, "id"));
                if (least.isEmpty() || order.compareTo(least) < 0) {
                    least = order;
                    firstBy = text(one, "source");
                }
                got = text(one, "source").equals(id) && time(one, "t").isBefore(got) ? time(one, "t") : got;
            }
            first += firstBy.equals(id) ? 1 : 0;
            if (got.isBefore(Instant.MAX)) {
                received.add(Duration.between(time(act, "t"), got));
            }
        }
        List<JsonNode> own = ledger.observations.values().stream().filter(one -> text(one, "source").equals(id)).toList();
        List<String> breaches = scores.standing().stream().filter(breach -> ledger.members(scores.incident(breach)).stream()
                .anyMatch(one -> ledger.observations.containsKey(one) && text(ledger.observations.get(one), "source").equals(id))).toList();
        ObjectNode node = node().put("sensor", id).put("in-view", view.size()).put("first", first).put("observations", own.size())
                .put("false-alarms", own.stream().filter(one -> ledger.detections.containsKey(text(one, "id")) && ledger.cause(text(one, "id")).isEmpty()).count())
                .put("breaches", breaches.size()).put("imagined", breaches.stream().filter(breach -> ledger.truth(scores.incident(breach)).equals("false")).count());
        node.set("seen", share(seen.size(), view.size()));
        node.set("received", delay(received));
        return node;
    }

    // Escalation.

    ObjectNode escalation() {
        ObjectNode escalation = node();
        ArrayNode gates = escalation.putArray("gates");
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> cases = new LinkedHashSet<>();
        for (String kind : List.of("case", "proposal", "vote", "decision", "response")) {
            ledger.all(kind).forEach(line -> cases.add(text(line, kind.equals("case") ? "id" : "case-id")));
        }
        for (String one : cases) {
            for (String gate : GATES) {
                gate(one, gate).ifPresent(node -> {
                    gates.add(node);
                    counts.merge(text(node, "came"), 1, Integer::sum);
                });
            }
        }
        ObjectNode tally = escalation.putObject("counts");
        counts.forEach(tally::put);
        escalation.set("against", against());
        return escalation;
    }

    private Optional<ObjectNode> gate(String one, String gate) {
        List<JsonNode> decisions = ledger.all("decision").stream().filter(line -> about(line, one, gate)).toList();
        boolean put = ledger.all("proposal").stream().anyMatch(line -> about(line, one, gate)) || !ledger.history("gate-proposal", one + "/" + gate).isEmpty();
        boolean overdue = ledger.rulings("overdue").stream().anyMatch(line -> text(line, "subject").equals(one) && text(line.path("value"), "gate").equals(gate));
        if (decisions.isEmpty() && !put && !overdue) {
            return Optional.empty();
        }
        JsonNode decided = decisions.stream().filter(line -> text(line, "outcome").equals("approved")).findFirst()
                .orElse(decisions.isEmpty() ? null : decisions.get(decisions.size() - 1));
        Instant by = decided == null ? Instant.MAX : time(decided, "t");
        String on = foundation(one, by);
        String outcome = decided == null ? "none" : text(decided, "outcome");
        return Optional.of(node().put("case-id", one).put("gate", gate).put("came", came(outcome, overdue, on)).put("on", on));
    }

    private static boolean about(JsonNode line, String one, String gate) {
        return text(line, "case-id").equals(one) && text(line, "gate").equals(gate);
    }

    private static String came(String outcome, boolean overdue, String on) {
        boolean founded = on.equals("founded");
        boolean open = !overdue && (outcome.equals("none") || outcome.equals("not-reached"));
        if (open) {
            return outcome.equals("none") ? "open" : "not-called-for";
        } else if (on.equals("not-known")) {
            return "not-known";
        } else if (outcome.equals("approved")) {
            return !founded ? "wrong" : overdue ? "late" : "right";
        }
        return !founded ? "rightly-not-taken" : outcome.equals("refused") || outcome.equals("held") ? "declined" : "missing";
    }

    private String foundation(String one, Instant by) {
        String guaranteed = text(ledger.all("exercise").get(0), "guaranteed");
        List<JsonNode> changes = ledger.all("case").stream().filter(line -> text(line, "id").equals(one)).toList();
        boolean ladder = changes.isEmpty() || text(changes.get(0), "track").equals("ladder");
        boolean other = false;
        Set<String> truths = new TreeSet<>();
        for (JsonNode change : changes) {
            if (change.has("incident") && !time(change, "t").isAfter(by)) {
                truths.add(ledger.truth(text(change, "incident")));
                for (String side : ledger.sides(text(change, "incident"))) {
                    if (side.equals(guaranteed) != ladder) {
                        return "founded";
                    }
                    other = true;
                }
            }
        }
        boolean unknown = truths.isEmpty() || truths.contains("unknown");
        return unknown ? "not-known" : other ? "other-side" : "nothing-hostile";
    }

    private ObjectNode against() {
        String guaranteed = text(ledger.all("exercise").get(0), "guaranteed");
        Set<String> cased = new TreeSet<>();
        ledger.all("case").stream().filter(line -> line.has("incident") && !text(line, "track").equals("guaranteed-party")).forEach(line -> cased.add(text(line, "incident")));
        int[] counts = new int[5];
        for (JsonNode act : ledger.hostile()) {
            if (!text(act, "side").equals(guaranteed)) {
                counts[0]++;
                boolean in = ledger.received(act).stream().flatMap(one -> scores.incidents(one).stream()).anyMatch(cased::contains);
                counts[in ? 1 : !scores.detected(act) ? 2 : scores.breaches(act).isEmpty() ? 3 : 4]++;
            }
        }
        return node().put("acts", counts[0]).put("in-case", counts[1]).put("not-detected", counts[2]).put("no-breach", counts[3]).put("no-case", counts[4]);
    }

    // Claims.

    ArrayNode claims() {
        ArrayNode claims = node().putArray("claims");
        for (String by : List.of("UA", "RU", "multinational-force", "US", "civilian", "both", "unknown")) {
            List<JsonNode> own = ledger.all("claim").stream().filter(claim -> text(claim, "by").equals(by)).toList();
            if (!own.isEmpty()) {
                claims.add(claims(by, own));
            }
        }
        return claims;
    }

    private ObjectNode claims(String by, List<JsonNode> own) {
        Set<String> acts = new TreeSet<>();
        Set<String> real = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        int beside = 0;
        int correct = 0;
        for (JsonNode claim : own) {
            boolean near = false;
            for (String breach : scores.standing()) {
                JsonNode incident = ledger.incidents.get(scores.incident(breach));
                boolean alleged = incident != null && text(incident, "happening").equals(text(claim, "happening"))
                        && scores.attributed(scores.incident(breach)).equals(text(claim, "against"));
                if (alleged) {
                    found.add(breach);
                    near |= about(claim, time(incident, "first-seen"), time(incident, "last-seen"))
                            && incident.has("position") && NaiveMap.apart_km(incident.path("position"), claim.path("position")) < 25;
                }
            }
            beside += near ? 1 : 0;
            boolean is = false;
            for (JsonNode act : ledger.hostile()) {
                if (text(act, "act").equals(text(claim, "happening")) && text(act, "side").equals(text(claim, "against"))) {
                    real.add(text(act, "id"));
                    if (about(claim, time(act, "t"), time(act, "to")) && claim.has("position")
                            && NaiveMap.places(act).stream().anyMatch(place -> NaiveMap.apart_km(place, claim.path("position")) < 25)) {
                        acts.add(text(act, "id"));
                        is = true;
                    }
                }
            }
            correct += is ? 1 : 0;
        }
        ObjectNode node = node().put("by", by).put("claims", own.size()).put("beside", beside).put("found", found.size()).put("correct", correct)
                .put("acts", acts.size()).put("real", real.size());
        return correct == 0 ? node : node.put("inflation", (double) own.size() / correct);
    }

    private static boolean about(JsonNode claim, Instant from, Instant to) {
        Instant seen = time(claim, "seen");
        return !seen.isBefore(from.minusSeconds(6 * 3600)) && !seen.isAfter(to.plusSeconds(6 * 3600));
    }
}
