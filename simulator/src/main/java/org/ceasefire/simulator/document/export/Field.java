package org.ceasefire.simulator.document.export;

import java.util.function.Function;

import org.ceasefire.vocabulary.Word;

/**
 * A column of a table, and what it means.
 *
 * @param unit empty where there is none
 * @param value of a row: a text, a decimal or whole number, a boolean, an instant, a list or map of texts; null where there is none
 */
record Field<R>(String name, Type type, String unit, String meaning, Function<R, Object> value) {

    /** How a value is written. */
    enum Type implements Word {
        TEXT,
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** ISO 8601, UTC. */
        TIME,
        /** Well-known text, longitude before latitude. */
        WKT,
        /** A JSON array of texts. */
        LIST,
        /** A JSON object of texts. */
        MAP
    }
}
