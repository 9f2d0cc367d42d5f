package org.ceasefire.simulator.run;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.geography.LineOfContact;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Side;

/**
 * A scenario with its sides exchanged, wherever they are named, and its line drawn from the other end: so what was one side's ground is the
 * other's, and every place, draw of chance and look stays what it was.
 */
final class Mirror {
    /** A side's name, and what it becomes: as a provider, a member of a body, or a word of a ruling. */
    static final Map<String, String> WORDS = Map.of("UA", "RU", "RU", "UA");

    private Mirror() {}

    static Scenario of(Scenario scenario) {
        return (Scenario) swapped(scenario);
    }

    private static Object swapped(Object value) {
        if (value instanceof Side side) {
            return side.opponent() == Side.UNKNOWN ? side : side.opponent();
        } else if (value instanceof Copy copy) {
            return copy == Copy.AGREED ? copy : copy.other();
        } else if (value instanceof String text) {
            return WORDS.getOrDefault(text, text);
        } else if (value instanceof LineOfContact line) {
            return line.turned();
        } else if (value instanceof Optional<?> some) {
            return some.map(Mirror::swapped);
        } else if (value instanceof Map<?, ?> map) {
            return swapped(map);
        } else if (value instanceof Collection<?> all) {
            Collection<Object> swapped = value instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
            all.forEach(each -> swapped.add(swapped(each)));
            return swapped;
        }
        return value instanceof Record record ? swapped(record) : value;
    }

    private static Object swapped(Map<?, ?> map) {
        Map<Object, Object> swapped = new LinkedHashMap<>();
        map.forEach((key, value) -> swapped.put(swapped(key), swapped(value)));
        return swapped;
    }

    private static Object swapped(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                values[i] = swapped(components[i].getAccessor().invoke(record));
            }
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
