package org.ceasefire.simulator.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes records of which a test cares for some components only. */
public final class Records {
    private Records() {}

    /** A record with these components; lists that are not given are empty, all else that is not given is absent (null, 0, false). */
    public static <R extends Record> R of(Class<R> type, Map<String, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.put(component.getName(), given.containsKey(component.getName()) ? given.get(component.getName()) : absent(component.getType()));
        }
        return made(type, values);
    }

    /** A record with one component changed. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, String name, Object value) {
        Map<String, Object> values = values(record);
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("%s has no '%s'.".formatted(record.getClass().getSimpleName(), name));
        }
        values.put(name, value);
        return made((Class<R>) record.getClass(), values);
    }

    /** The components of a record by name, in their order. */
    public static Map<String, Object> values(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return values;
    }

    private static Object absent(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : type == double.class ? (Object) 0.0 : type == boolean.class ? false : null;
    }

    private static <R extends Record> R made(Class<R> type, Map<String, Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
