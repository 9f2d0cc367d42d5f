package org.ceasefire.simulator.document.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of thing that a viewer may know of: its rows, and what is told of each.
 *
 * @param name also that of its file
 * @param meaning what a row is
 * @param mark how a row is drawn; empty where it has no place
 */
record Table<R>(String name, Layer layer, String meaning, List<R> rows, List<Field<R>> fields, Optional<Mark<R>> mark) {

    /** @param shape of a row; null where that row has no place */
    record Mark<R>(Function<R, String> name, Function<R, When> when, Function<R, Shape> shape) {}

    static <R> Table<R> of(String name, Layer layer, String meaning, List<R> rows, Fields<R> fields) {
        return new Table<>(name, layer, meaning, rows, fields.list(), Optional.empty());
    }

    Table<R> drawn(Function<R, String> label, Function<R, When> when, Function<R, Shape> shape) {
        return new Table<>(name, layer, meaning, rows, fields, Optional.of(new Mark<>(label, when, shape)));
    }
}
