package org.ceasefire.simulator.scenario.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How a record looks in a file: the names of its fields, and which must be there. */
public final class Shape {
    /** Kept, because what the platform makes of them at each call must be parsed anew. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };
    private static final Map<RecordComponent, String> NAMES = new ConcurrentHashMap<>();

    private Shape() {}

    /** The components of a record, in order. */
    static List<RecordComponent> components(Class<?> record) {
        return COMPONENTS.get(record);
    }

    /** The fields that a file may have, in order; not the component that holds the mapping itself. */
    public static List<RecordComponent> fields(Class<?> record) {
        return components(record).stream().filter(component -> component.getType() != Tree.Mapping.class)
                .flatMap(component -> isInlined(component) ? fields(component.getType()).stream() : Stream.of(component)).toList();
    }

    static boolean isInlined(RecordComponent component) {
        return component.getType().isAnnotationPresent(Inlined.class);
    }

    /** {@code clockStartsAt} is {@code clock-starts-at}; {@code phase1Within} is {@code phase-1-within}. */
    public static String name(RecordComponent component) {
        return NAMES.computeIfAbsent(component, Shape::written);
    }

    private static String written(RecordComponent component) {
        Field field = component.getAnnotation(Field.class);
        if (field != null && !field.name().isEmpty()) {
            return field.name();
        }
        return component.getName().replaceAll("([a-z])([A-Z0-9])", "$1-$2").replaceAll("([0-9])([A-Z])",
                "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it must be there once presets have been laid under the file. */
    static boolean needed(RecordComponent component) {
        Class<?> type = erased(component.getGenericType());
        return type != Optional.class && type != List.class && type != java.util.Map.class;
    }

    public static Class<?> erased(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /** The type in the angle brackets of a generic type. */
    public static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** The name whose presence tells that a mapping is this record rather than another of its sealed type: that of its first field. */
    public static String mark(Class<?> record) {
        return name(fields(record).get(0));
    }

    /** The records of a sealed type, however deep. */
    public static List<Class<?>> variants(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .<Class<?>>flatMap(type -> type.isSealed() ? variants(type).stream() : Stream.of(type)).toList();
    }
}
