package org.ceasefire.simulator.document.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Rounding;

/**
 * What has a place, as GeoJSON (RFC 7946), one feature a line. Each feature has its {@code kind}, {@code layer}, {@code name}, {@code begin}
 * and {@code end} (null where it is open), and the fields of its table but its shape.
 */
final class GeoJsonFile {
    private static final JsonFactory JSON = new JsonFactory().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

    private final JsonGenerator out;

    private GeoJsonFile(JsonGenerator out) {
        this.out = out;
    }

    static void write(List<Table<?>> tables, Exports.Files files) throws IOException {
        try (OutputStream file = new BufferedOutputStream(files.open("map.geojson")); JsonGenerator out = JSON.createGenerator(file,
                JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeStringField("type", "FeatureCollection");
            out.writeArrayFieldStart("features");
            for (Table<?> table : tables) {
                new GeoJsonFile(out).features(table);
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        }
    }

    private <R> void features(Table<R> table) throws IOException {
        if (table.mark().isEmpty()) {
            return;
        }
        for (R row : table.rows()) {
            Shape shape = table.mark().get().shape().apply(row);
            if (shape != null) {
                feature(table, table.mark().get(), row, shape);
            }
        }
    }

    private <R> void feature(Table<R> table, Table.Mark<R> mark, R row, Shape shape) throws IOException {
        out.writeRaw('\n');
        out.writeStartObject();
        out.writeStringField("type", "Feature");
        out.writeObjectFieldStart("properties");
        out.writeStringField("kind", table.name());
        out.writeStringField("layer", table.layer().word());
        out.writeStringField("name", mark.name().apply(row));
        When when = mark.when().apply(row);
        out.writeStringField("begin", when.begin().toString());
        value("end", when.end());
        for (Field<R> field : table.fields()) {
            if (field.type() != Field.Type.WKT && !field.name().equals("name")) {
                value(field.name(), field.value().apply(row));
            }
        }
        out.writeEndObject();
        out.writeObjectFieldStart("geometry");
        geometry(shape);
        out.writeEndObject();
        out.writeEndObject();
    }

    private void value(String name, Object value) throws IOException {
        out.writeFieldName(name);
        if (value == null) {
            out.writeNull();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Collection<?> texts) {
            out.writeArray(texts.stream().map(Object::toString).toArray(String[]::new), 0, texts.size());
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            out.writeString(value instanceof Instant at ? at.toString() : (String) value);
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> field : map.entrySet()) {
            out.writeStringField((String) field.getKey(), (String) field.getValue());
        }
        out.writeEndObject();
    }

    private void geometry(Shape shape) throws IOException {
        String one = switch (shape.kind()) {
            case PLACE -> "Point";
            case WAY -> "LineString";
            case AREA -> "Polygon";
        };
        boolean many = shape.parts().size() > 1;
        out.writeStringField("type", many ? "Multi" + one : one);
        out.writeFieldName("coordinates");
        if (many) {
            out.writeStartArray();
        }
        for (List<Position> part : shape.parts()) {
            part(shape.kind(), part);
        }
        if (many) {
            out.writeEndArray();
        }
    }

    private void part(Shape.Kind kind, List<Position> part) throws IOException {
        switch (kind) {
            case PLACE -> position(part.get(0));
            case WAY -> positions(part);
            case AREA -> {
                out.writeStartArray();
                positions(part);
                out.writeEndArray();
            }
        }
    }

    private void positions(List<Position> part) throws IOException {
        out.writeStartArray();
        for (Position at : part) {
            position(at);
        }
        out.writeEndArray();
    }

    private void position(Position at) throws IOException {
        out.writeStartArray();
        out.writeNumber(Rounding.of("lon", at.lon()));
        out.writeNumber(Rounding.of("lat", at.lat()));
        out.writeEndArray();
    }
}
