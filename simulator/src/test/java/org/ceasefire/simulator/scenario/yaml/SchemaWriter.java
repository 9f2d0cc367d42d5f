package org.ceasefire.simulator.scenario.yaml;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ceasefire.vocabulary.BreachType;

/**
 * Writes the JSON Schema (2020-12) of a file from the records that the file is bound to, for editors.
 * What a preset may give is not required in a file.
 */
final class SchemaWriter {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ObjectNode definitions = JSON.createObjectNode();

    static String schema(Class<?> root, String title) {
        SchemaWriter writer = new SchemaWriter();
        ObjectNode schema = JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
        schema.setAll(writer.record(root));
        schema.set("$defs", writer.definitions);
        return schema.toPrettyString() + "\n";
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (RecordComponent component : Shape.fields(type)) {
            Field field = component.getAnnotation(Field.class);
            ObjectNode property = properties.putObject(Shape.name(component)).put("description", description(field));
            property.setAll(schema(component.getGenericType(), field));
            if (Shape.needed(component) && !field.fromPreset()) {
                required.add(Shape.name(component));
            }
        }
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private static String description(Field field) {
        return field.value() + (field.example().isEmpty() ? "" : " Example: " + field.example());
    }

    private ObjectNode schema(Type type, Field field) {
        Class<?> erased = Shape.erased(type);
        if (erased == Written.class) {
            return leaf(Shape.erased(Shape.argument(type, 0)), field.measure());
        } else if (erased == Optional.class) {
            return schema(Shape.argument(type, 0), field);
        } else if (erased == List.class) {
            ObjectNode list = JSON.createObjectNode().put("type", "array");
            return list.set("items", schema(Shape.argument(type, 0), field));
        } else if (erased == Map.class) {
            return map(type, field);
        } else if (erased.isAnnotationPresent(TextOrList.class)) {
            return textOrList(erased);
        }
        return reference(erased);
    }

    private ObjectNode map(Type type, Field field) {
        ObjectNode map = JSON.createObjectNode().put("type", "object");
        Class<?> key = Shape.erased(Shape.argument(Shape.argument(type, 0), 0));
        if (key.isEnum()) {
            map.putObject("propertyNames").set("enum", words(key));
        }
        if (key == BreachType.class) {
            map.putObject("propertyNames").put("pattern", "^(?:" + BreachType.PATTERN + ")$");
        }
        return map.set("additionalProperties", schema(Shape.argument(type, 1), field));
    }

    private ObjectNode textOrList(Class<?> type) {
        ObjectNode either = JSON.createObjectNode();
        ArrayNode ways = either.putArray("anyOf");
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            if (field != null) {
                ways.add(schema(component.getGenericType(), field).put("description", field.value()));
            }
        }
        return either;
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName().replaceAll("Text$", "");
        if (!definitions.has(name)) {
            definitions.putObject(name);
            definitions.set(name, type.isSealed() ? choice(type) : record(type));
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode choice(Class<?> sealed) {
        ObjectNode choice = JSON.createObjectNode();
        ArrayNode ways = choice.putArray("oneOf");
        Shape.variants(sealed).forEach(variant -> ways.add(reference(variant)));
        return choice;
    }

    private static ObjectNode leaf(Class<?> type, Measure measure) {
        ObjectNode leaf = JSON.createObjectNode();
        if (type.isEnum()) {
            return leaf.set("enum", words(type));
        }
        if (type == Long.class || type == Integer.class) {
            return leaf.put("type", "integer");
        }
        if (type == Boolean.class) {
            return leaf.put("type", "boolean");
        }
        if (type == Double.class && measure == Measure.NUMBER) {
            return leaf.put("type", "number");
        }
        leaf.put("type", "string");
        return pattern(type, measure).map(pattern -> leaf.put("pattern", "^(?:" + pattern + ")$")).orElseGet(() -> leaf.put("minLength", 1));
    }

    private static Optional<String> pattern(Class<?> type, Measure measure) {
        Map<Class<?>, String> patterns = new HashMap<>(Map.of(Double.class, measure.pattern(), Duration.class, Period.PATTERN, Instant.class, When.DATE,
                When.class, When.DATE + "|" + When.RELATIVE, Rate.class, Rate.PATTERN, ClockTime.class, ClockTime.PATTERN,
                SourceGrade.class, SourceGrade.PATTERN, PhaseReached.class, PhaseReached.PATTERN, LinkRange.class, LinkRange.PATTERN));
        patterns.put(BreachType.class, BreachType.PATTERN);
        return Optional.ofNullable(patterns.get(type));
    }

    private static ArrayNode words(Class<?> choices) {
        ArrayNode words = JSON.createArrayNode();
        Leaves.words(choices).forEach(words::add);
        return words;
    }
}
