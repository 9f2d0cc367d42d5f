package org.ceasefire.simulator.scenario.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** Lists every field of a file for people, from the records that the file is bound to. */
final class FieldList {
    private final StringBuilder text = new StringBuilder();
    private final Set<Class<?>> listed = new LinkedHashSet<>();

    static String of(Class<?>... roots) {
        FieldList list = new FieldList();
        for (Class<?> root : roots) {
            list.list(root);
        }
        return list.text.toString();
    }

    private void list(Class<?> type) {
        if (type.isSealed()) {
            Shape.variants(type).forEach(this::list);
        } else if (type.isRecord() && !type.isAnnotationPresent(TextOrList.class) && listed.add(type)) {
            text.append("\n### ").append(heading(type)).append("\n\n| field | | example |\n|---|---|---|\n");
            Shape.fields(type).forEach(this::row);
            Shape.fields(type).forEach(component -> list(held(component.getGenericType())));
        }
    }

    private static String heading(Class<?> type) {
        String name = type.getSimpleName().replaceAll("Text$", "");
        return name.charAt(0) + name.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    private void row(RecordComponent component) {
        Field field = component.getAnnotation(Field.class);
        String must = Shape.needed(component) ? field.fromPreset() ? " *Or from the preset or type.*" : " **Must be given.**" : "";
        String example = field.example().isEmpty() ? "" : "`" + field.example() + "`";
        text.append("| `").append(Shape.name(component)).append("` | ").append(field.value()).append(must).append(" | ").append(example).append(" |\n");
    }

    /** The type at the heart of a generic type: what is optional, listed or mapped to. */
    private static Class<?> held(Type type) {
        if (Shape.erased(type) == Written.class) {
            return Object.class;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return held(arguments[arguments.length - 1]);
        }
        Class<?> erased = (Class<?>) type;
        return erased.isAnnotationPresent(TextOrList.class) ? Object.class : erased;
    }
}
