package org.ceasefire.simulator.document.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.document.export.Field.Type;
import org.ceasefire.simulator.ledger.Rounding;
import org.ceasefire.vocabulary.Word;

/** The fields of a table, one after the other. Names are those of the ledger, with {@code _} where it has {@code -}. */
final class Fields<R> {
    private final Instant startex;
    private final List<Field<R>> fields = new ArrayList<>();

    /** @param startex from which exercise time counts */
    Fields(Instant startex) {
        this.startex = startex;
    }

    List<Field<R>> list() {
        return List.copyOf(fields);
    }

    /** A text, or a word of the vocabulary. */
    Fields<R> text(String name, String meaning, Function<R, ?> value) {
        return add(name, Type.TEXT, "", meaning, row -> text(value.apply(row)));
    }

    /** Two fields: the instant, and the hours from STARTEX to it. */
    Fields<R> time(String name, String meaning, Function<R, Instant> value) {
        return add(name, Type.TIME, "", meaning, value::apply)
                .add(name + "_plus_h", Type.NUMBER, "h after STARTEX", meaning, row -> hours(value.apply(row)));
    }

    Fields<R> whole(String name, String unit, String meaning, Function<R, Integer> value) {
        return add(name, Type.NUMBER, unit, meaning, value::apply);
    }

    /** A number with as many decimals as its name has in the ledger. */
    Fields<R> number(String name, String unit, String meaning, Function<R, Double> value) {
        return add(name, Type.NUMBER, unit, meaning, row -> rounded(name, value.apply(row)));
    }

    Fields<R> yes(String name, String meaning, Function<R, Boolean> value) {
        return add(name, Type.BOOLEAN, "", meaning, value::apply);
    }

    /** Two fields: latitude and longitude. {@code prefix} stands before both names, and may be empty. */
    Fields<R> place(String prefix, String meaning, Function<R, Position> value) {
        return add(prefix + "lat", Type.NUMBER, "degrees north, WGS 84", meaning, row -> rounded("lat", of(value.apply(row), Position::lat)))
                .add(prefix + "lon", Type.NUMBER, "degrees east, WGS 84", meaning, row -> rounded("lon", of(value.apply(row), Position::lon)));
    }

    Fields<R> shape(String name, String meaning, Function<R, Shape> value) {
        return add(name, Type.WKT, "degrees, WGS 84, longitude before latitude", meaning, row -> of(value.apply(row), Shape::wkt));
    }

    Fields<R> list(String name, String meaning, Function<R, Collection<?>> value) {
        return add(name, Type.LIST, "", meaning, row -> value.apply(row).stream().map(Fields::text).toList());
    }

    Fields<R> map(String name, String meaning, Function<R, Map<String, String>> value) {
        return add(name, Type.MAP, "", meaning, row -> new TreeMap<>(value.apply(row)));
    }

    private Fields<R> add(String name, Type type, String unit, String meaning, Function<R, Object> value) {
        fields.add(new Field<>(name, type, unit, meaning, value));
        return this;
    }

    private static String text(Object value) {
        return value instanceof Word word ? word.word() : (String) value;
    }

    private static <A, B> B of(A value, Function<A, B> part) {
        return value == null ? null : part.apply(value);
    }

    private static BigDecimal rounded(String name, Double value) {
        return value == null ? null : Rounding.of(name.replace('_', '-'), value);
    }

    /** To about a third of a second. */
    private BigDecimal hours(Instant at) {
        if (at == null) {
            return null;
        }
        BigDecimal hours = BigDecimal.valueOf(Duration.between(startex, at).toMillis())
                .divide(BigDecimal.valueOf(3_600_000), 4, RoundingMode.HALF_EVEN);
        return hours.signum() == 0 ? BigDecimal.ZERO : hours.stripTrailingZeros();
    }
}
