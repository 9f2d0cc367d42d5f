package org.ceasefire.simulator.document.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Values as texts. */
final class Values {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private Values() {}

    /** Empty for nothing, and for a list or map of nothing. */
    static String text(Object value) {
        if (value == null || value instanceof Collection<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty()) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Collection || value instanceof Map ? json(value) : value.toString();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
