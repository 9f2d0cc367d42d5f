package org.ceasefire.simulator.scenario.yaml;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes records of trees, strictly: a field that is unknown, missing or of another kind is a problem, and reading goes on. A record
 * with a broken field is left out, and its id remembered, so that nobody who refers to it is blamed.
 */
public final class Binder {
    private final Problems problems;
    private final Set<String> broken = new TreeSet<>();
    private final Set<Spot> forgiven = new TreeSet<>();

    public Binder(Problems problems) {
        this.problems = problems;
    }

    /** The record that a tree says; empty if one of its fields is broken. */
    public <R> Optional<R> bind(Class<R> type, Tree tree) {
        return Optional.ofNullable(type.cast(read(type, null, tree)));
    }

    /** Lets a mapping, and those in it, lack fields without a word: what would have given them is missing, which is said elsewhere. */
    public void forgive(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            forgiven.add(mapping.at());
            mapping.entries().values().forEach(entry -> forgive(entry.value()));
        } else if (tree instanceof Tree.Sequence sequence) {
            sequence.items().forEach(this::forgive);
        }
    }

    /** The ids of what was left out. */
    public Set<String> broken() {
        return broken;
    }

    /** Null if broken. */
    private Object read(Type type, Field field, Tree tree) {
        Class<?> erased = Shape.erased(type);
        if (erased == Written.class) {
            return leaf(Shape.erased(Shape.argument(type, 0)), field, tree);
        }
        if (erased == Optional.class) {
            Object value = read(Shape.argument(type, 0), field, tree);
            return value == null ? null : Optional.of(value);
        }
        if (erased == List.class) {
            return list(Shape.argument(type, 0), field, tree);
        }
        if (erased == Map.class) {
            return map(type, field, tree);
        }
        return erased.isAnnotationPresent(TextOrList.class) ? textOrList(erased, tree) : mapping(erased, tree);
    }

    private Object leaf(Class<?> type, Field field, Tree tree) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            problems.add(tree.at(), "A single value is wanted here.");
            return null;
        }
        try {
            return new Written<>(Leaves.parse(type, field.measure(), scalar), tree.at());
        } catch (IllegalArgumentException wrong) {
            problems.add(tree.at(), wrong.getMessage());
            return null;
        }
    }

    /** A list is never broken for a broken item, unless its items are single values. */
    private Object list(Type item, Field field, Tree tree) {
        if (!(tree instanceof Tree.Sequence sequence)) {
            problems.add(tree.at(), "A list is wanted here. Maybe put it in brackets: [...].");
            return null;
        }
        List<Object> items = new ArrayList<>();
        sequence.items().forEach(each -> items.add(read(item, field, each)));
        boolean incomplete = items.removeIf(Objects::isNull);
        return incomplete && Shape.erased(item) == Written.class ? null : items;
    }

    private Object map(Type type, Field field, Tree tree) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.at(), "Names with values are wanted here. Maybe write them as name: value.");
            return null;
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            Tree key = new Tree.Scalar(entry.key(), keyKind(type), name);
            Object read = read(Shape.argument(type, 0), field, key);
            Object value = read(Shape.argument(type, 1), field, entry.value());
            if (read != null && value != null) {
                values.put(read, value);
            }
        });
        return values;
    }

    /** Names are texts to YAML, also those that are numbers to us. */
    private static Tree.Kind keyKind(Type map) {
        return Leaves.kind(Shape.erased(Shape.argument(Shape.argument(map, 0), 0)), Measure.NUMBER);
    }

    private Object textOrList(Class<?> type, Tree tree) {
        RecordComponent[] both = type.getRecordComponents();
        if (tree instanceof Tree.Scalar) {
            Object text = read(both[0].getGenericType(), both[0].getAnnotation(Field.class), tree);
            return text == null ? null : construct(type, List.of(text, List.of(), tree.at()));
        }
        Object list = read(both[1].getGenericType(), both[1].getAnnotation(Field.class), tree);
        return list == null ? null : construct(type, List.of(Optional.empty(), list, tree.at()));
    }

    private Object mapping(Class<?> type, Tree tree) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.at(), "Fields are wanted here. Maybe write them as {name: value, ...}.");
            return null;
        }
        Class<?> chosen = type.isSealed() ? variant(type, mapping) : type;
        return chosen == null ? null : record(chosen, mapping);
    }

    private Class<?> variant(Class<?> sealed, Tree.Mapping mapping) {
        List<Class<?>> named = Shape.variants(sealed).stream().filter(type -> mapping.get(Shape.mark(type)) != null).toList();
        if (named.size() != 1) {
            List<Class<?>> wanted = named.isEmpty() ? Shape.variants(sealed) : named;
            String marks = wanted.stream().map(Shape::mark).collect(Collectors.joining(", "));
            String what = named.isEmpty() ? "This needs exactly one of: %s."
                    : "This has %s, and needs exactly one of them. Maybe leave the others out.";
            problems.unless(named.isEmpty() && forgiven.contains(mapping.at()), mapping.at(), what.formatted(marks));
            remember(mapping);
            return null;
        }
        return named.get(0);
    }

    private Object record(Class<?> type, Tree.Mapping mapping) {
        refuseUnknown(type, mapping);
        return made(type, mapping);
    }

    private Object made(Class<?> type, Tree.Mapping mapping) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : Shape.components(type)) {
            values.add(component.getType() == Tree.Mapping.class ? mapping
                    : Shape.isInlined(component) ? made(component.getType(), mapping) : value(component, mapping));
        }
        if (values.contains(null) && !type.isAnnotationPresent(Partly.class)) {
            remember(mapping);
            return null;
        }
        return construct(type, values);
    }

    private Object value(RecordComponent component, Tree.Mapping mapping) {
        Tree tree = mapping.get(Shape.name(component));
        if (tree != null) {
            return read(component.getGenericType(), component.getAnnotation(Field.class), tree);
        }
        if (Shape.needed(component)) {
            String example = component.getAnnotation(Field.class).example();
            String advice = example.isEmpty() ? "" : " Maybe add %s: %s".formatted(Shape.name(component), example);
            problems.unless(forgiven.contains(mapping.at()), mapping.at(), "'%s' is missing.%s".formatted(Shape.name(component), advice));
            return null;
        }
        Class<?> type = Shape.erased(component.getGenericType());
        return type == List.class ? List.of() : type == Map.class ? Map.of() : Optional.empty();
    }

    private void refuseUnknown(Class<?> type, Tree.Mapping mapping) {
        List<String> known = Shape.fields(type).stream().map(Shape::name).toList();
        mapping.entries().forEach((name, entry) ->
                problems.unless(known.contains(name), entry.key(),
                        () -> "'%s' is not a field here.%s".formatted(name, Nearest.advice(name, known))));
    }

    private void remember(Tree.Mapping mapping) {
        if (mapping.text("id") != null) {
            broken.add(mapping.text("id").text());
        }
    }

    private static Object construct(Class<?> record, List<Object> values) {
        try {
            return record.getDeclaredConstructors()[0].newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record of a file that cannot be made: " + record, impossible);
        }
    }
}
