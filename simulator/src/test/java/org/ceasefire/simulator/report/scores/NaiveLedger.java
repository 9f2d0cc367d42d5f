package org.ceasefire.simulator.report.scores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A ledger read as lines of JSON, with loops and no class of the report: the second opinion on its scores. */
class NaiveLedger {
    static final Set<String> INNOCENT = Set.of("harvest-fire", "industrial-fire", "exercise", "demining");
    final Map<String, JsonNode> acts = new LinkedHashMap<>();
    final Map<String, JsonNode> units = new LinkedHashMap<>();
    final Map<String, JsonNode> observations = new LinkedHashMap<>();
    final Map<String, JsonNode> detections = new LinkedHashMap<>();
    final Map<String, Set<String>> members = new LinkedHashMap<>();
    final Map<String, JsonNode> incidents = new LinkedHashMap<>();
    final Set<String> merged = new TreeSet<>();
    /** Of each observation, which incidents ever held it, and since when. */
    final Map<String, Map<String, Instant>> holders = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> byKind = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> histories = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> received = new LinkedHashMap<>();

    NaiveLedger(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> text = Files.readAllLines(file);
        for (String line : text.subList(1, text.size())) {
            take(json.readTree(line));
        }
    }

    private void take(JsonNode line) {
        byKind.computeIfAbsent(text(line, "kind"), kind -> new ArrayList<>()).add(line);
        switch (text(line, "kind")) {
            case "act" -> acts.put(text(line, "id"), line);
            case "unit" -> units.put(text(line, "id"), line);
            case "observation" -> observations.put(text(line, "id"), line);
            case "detection" -> detections.put(text(line, "observation"), line);
            case "incident" -> incident(line);
            case "ruling" -> histories.computeIfAbsent(text(line, "verdict") + " " + text(line, "key"), key -> new ArrayList<>()).add(line);
            default -> { }
        }
    }

    private void incident(JsonNode line) {
        String id = text(line, "id");
        members.putIfAbsent(id, new LinkedHashSet<>());
        line.path("observations").forEach(each -> members.get(id).add(each.asText()));
        if (line.has("happening")) {
            incidents.put(id, line);
        }
        if (line.has("into")) {
            merged.add(id);
            members.putIfAbsent(text(line, "into"), new LinkedHashSet<>());
            members.get(text(line, "into")).addAll(members.get(id));
            members.get(id).forEach(one -> hold(one, text(line, "into"), line));
        }
        line.path("observations").forEach(each -> hold(each.asText(), id, line));
    }

    private void hold(String observation, String incident, JsonNode line) {
        holders.computeIfAbsent(observation, each -> new LinkedHashMap<>()).putIfAbsent(incident, time(line, "t"));
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    static Instant time(JsonNode node, String field) {
        return Instant.parse(text(node, field));
    }

    List<JsonNode> all(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    // What is really behind an observation.

    String cause(String observation) {
        return detections.containsKey(observation) ? text(detections.get(observation), "cause") : "";
    }

    boolean innocent(String observation) {
        boolean nothing = cause(observation).isEmpty();
        return detections.containsKey(observation) && (nothing || acts.containsKey(cause(observation)) && acts.get(cause(observation)).path("benign").asBoolean());
    }

    boolean real(String observation) {
        if (!detections.containsKey(observation) || innocent(observation)) {
            return false;
        }
        JsonNode act = acts.get(cause(observation));
        String unit = act == null ? cause(observation) : text(act, "unit");
        boolean decoy = units.containsKey(unit) && units.get(unit).path("decoy").asBoolean();
        return !decoy && (act == null || !text(act, "act").equals("staging"));
    }

    String side(String observation) {
        return text(acts.getOrDefault(cause(observation), units.get(cause(observation))), "side");
    }

    Set<String> members(String incident) {
        return members.getOrDefault(incident, Set.of());
    }

    Set<String> sides(String incident) {
        Set<String> sides = new TreeSet<>();
        for (String one : members(incident)) {
            if (real(one)) {
                sides.add(side(one));
            }
        }
        return sides;
    }

    /** {@code true}, {@code false} or {@code unknown}. */
    String truth(String incident) {
        boolean allKnown = !members(incident).isEmpty();
        for (String one : members(incident)) {
            if (real(one)) {
                return "true";
            }
            allKnown &= detections.containsKey(one);
        }
        return allKnown ? "false" : "unknown";
    }

    boolean rightly(String incident, String side) {
        Set<String> sides = sides(incident);
        return sides.contains(side) || side.equals("both") && (sides.contains("UA") || sides.contains("RU"));
    }

    // What was judged.

    List<JsonNode> history(String verdict, String key) {
        return histories.getOrDefault(verdict + " " + key, List.of());
    }

    List<JsonNode> rulings(String verdict) {
        return all("ruling").stream().filter(line -> text(line, "verdict").equals(verdict)).toList();
    }

    List<String> keys(String verdict) {
        return rulings(verdict).stream().map(line -> text(line, "key")).distinct().toList();
    }

    /** The last ruling on a key that says something; null if it was withdrawn. */
    JsonNode last(String verdict, String key) {
        JsonNode last = null;
        for (JsonNode line : history(verdict, key)) {
            last = text(line, "change").equals("withdrawn") ? null : text(line, "change").equals("archived") ? last : line;
        }
        return last;
    }

    String value(String verdict, String key, String field) {
        JsonNode last = last(verdict, key);
        return last == null ? "" : text(last.path("value"), field);
    }

    boolean stands(String breach) {
        return last("breach", breach) != null && !merged.contains(subject("breach", breach));
    }

    String subject(String verdict, String key) {
        return text(history(verdict, key).get(0), "subject");
    }

    // What really happened.

    List<JsonNode> hostile() {
        return acts.values().stream().filter(this::hostile).toList();
    }

    private boolean hostile(JsonNode act) {
        String kind = text(act, "act");
        JsonNode unit = units.get(text(act, "unit"));
        boolean decoy = unit != null && unit.path("decoy").asBoolean();
        boolean answers = text(act, "origin").startsWith("response:");
        return !act.path("benign").asBoolean() && !INNOCENT.contains(kind) && !kind.equals("warning") && !kind.equals("staging") && !decoy && !answers
                && !(kind.equals("movement") && unit != null && NaiveMap.back(act, unit, all("ground")));
    }

    /** What was received of an act in time. */
    List<JsonNode> received(JsonNode act) {
        return received.computeIfAbsent(text(act, "id"), id -> observations.values().stream()
                .filter(one -> cause(text(one, "id")).equals(id) && !one.path("out-of-time").asBoolean()).toList());
    }
}
