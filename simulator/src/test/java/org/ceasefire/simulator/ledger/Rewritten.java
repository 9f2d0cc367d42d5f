package org.ceasefire.simulator.ledger;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A ledger in which every text that is not a word of the vocabulary is another: ids (everywhere the same one), titles, names, notes, what was
 * said. Such a ledger may come from elsewhere, whatever our reader of scenarios lets through.
 */
public final class Rewritten {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    /** Texts that are words of the vocabulary, or read as such. */
    private static final Set<String> WORDS = Set.of("kind", "audience", "change", "verdict", "reason", "hindrance", "grade", "role", "does",
            "scope", "zone");
    /** What a map in an entry says is a word, unless it is known as an id. */
    private static final Set<String> MAPS = Set.of("value", "was", "says");

    private final UnaryOperator<String> other;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Set<String>> texts = new HashMap<>();

    private Rewritten(UnaryOperator<String> other) {
        this.other = other;
        for (JsonSubTypes.Type kind : Entry.class.getAnnotation(JsonSubTypes.class).value()) {
            texts.put(kind.name(), texts(kind.value()));
        }
    }

    public static Path write(Path ledger, Path to, UnaryOperator<String> other) throws IOException {
        Rewritten rewritten = new Rewritten(other);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(ledger)) {
            JsonNode entry = JSON.readTree(line);
            lines.add(JSON.writeValueAsString(entry.has("kind") ? rewritten.entry((ObjectNode) entry) : entry));
        }
        return Files.write(to, lines);
    }

    /** The fields of an entry that are texts or lists of texts. */
    private static Set<String> texts(Class<?> kind) {
        Set<String> texts = new HashSet<>();
        Arrays.stream(kind.getRecordComponents()).filter(Rewritten::isText)
                .forEach(part -> texts.add(part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT)));
        return texts;
    }

    private static boolean isText(RecordComponent part) {
        return part.getType() == String.class || part.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
    }

    private JsonNode entry(ObjectNode entry) {
        String kind = entry.get("kind").textValue();
        if (kind.equals("reading")) {
            return entry.get("name").textValue().equals("preset") ? entry.put("value", other.apply(entry.get("value").textValue())) : entry;
        }
        entry.properties().forEach(field -> field.setValue(field(kind, field.getKey(), field.getValue())));
        return entry;
    }

    private JsonNode field(String kind, String name, JsonNode value) {
        if (name.equals("sectors") || name.equals("zones") || name.equals("places")) {
            return value.get(0).isTextual() ? all(value) : parts((ArrayNode) value);
        } else if (name.equals("grounds")) {
            value.forEach(ground -> ((ObjectNode) ground).properties()
                    .forEach(part -> part.setValue(part.getKey().equals("says") ? map(part.getValue()) : all(part.getValue()))));
            return value;
        } else if (MAPS.contains(name)) {
            return value.isTextual() ? all(value) : map(value);
        }
        boolean word = WORDS.contains(name) || kind.equals("decision") && name.equals("rule");
        return word || !texts.get(kind).contains(name) && !name.equals("content") && !name.equals("refused") ? value : all(value);
    }

    private JsonNode parts(ArrayNode parts) {
        parts.forEach(part -> ((ObjectNode) part).properties()
                .forEach(field -> field.setValue(Set.of("id", "name", "sector").contains(field.getKey()) ? all(field.getValue())
                : field.getValue())));
        return parts;
    }

    private JsonNode map(JsonNode map) {
        ((ObjectNode) map).properties().forEach(field -> field.setValue(!field.getKey().equals("side") && known.contains(field.getValue().textValue())
                ? all(field.getValue()) : field.getValue()));
        return map;
    }

    /** Every text in it. */
    private JsonNode all(JsonNode value) {
        if (value.isTextual()) {
            known.add(value.textValue());
            return TextNode.valueOf(other.apply(value.textValue()));
        } else if (value instanceof ArrayNode list) {
            ArrayNode others = JSON.createArrayNode();
            list.forEach(each -> others.add(all(each)));
            return others;
        } else if (value instanceof ObjectNode object) {
            ObjectNode others = JSON.createObjectNode();
            object.properties().forEach(each -> others.set(other.apply(each.getKey()), all(each.getValue())));
            return others;
        }
        return value;
    }
}
