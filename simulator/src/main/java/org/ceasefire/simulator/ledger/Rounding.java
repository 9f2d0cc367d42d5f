package org.ceasefire.simulator.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/**
 * Numbers of a ledger keep as many decimals as mean something: latitudes and longitudes five (about a metre), metres and millimetres
 * one, anything else, such as a probability, three. Half rounds to even; trailing zeros are dropped. Decimal arithmetic, because
 * {@link Double#toString} differs between JDKs.
 */
public final class Rounding extends StdSerializer<Double> implements ContextualSerializer {
    private final int decimals;

    private Rounding(int decimals) {
        super(Double.class);
        this.decimals = decimals;
    }

    static SimpleModule module() {
        return new SimpleModule("rounding").addSerializer(Double.class, new Rounding(3)).addSerializer(double.class, new Rounding(3));
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property) {
        return property == null ? this : new Rounding(decimals(property.getName()));
    }

    /**
     * A number as a ledger writes it.
     *
     * @param field its name in the ledger, which says how many decimals it has
     */
    public static BigDecimal of(String field, double value) {
        return rounded(value, decimals(field));
    }

    private static BigDecimal rounded(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    private static int decimals(String field) {
        if (field.equals("lat") || field.equals("lon")) {
            return 5;
        }
        return field.endsWith("-m") || field.endsWith("-mm") ? 1 : 3;
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (!Double.isFinite(value)) {
            provider.reportMappingProblem("A ledger holds finite numbers only, and was given %s.", value);
        }
        out.writeNumber(rounded(value, decimals));
    }
}
