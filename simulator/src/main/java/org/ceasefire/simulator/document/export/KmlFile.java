package org.ceasefire.simulator.document.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** What has a place, as KML 2.2 (OGC 07-147r2): a folder for each layer and kind, with times, so that a viewer's time slider moves it. */
final class KmlFile {
    private final KmlText out;

    private KmlFile(KmlText out) {
        this.out = out;
    }

    static void write(Story story, List<Table<?>> tables, Exports.Files files) throws IOException {
        try (OutputStream file = new BufferedOutputStream(files.open("map.kml"))) {
            KmlText text = new KmlText(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, "UTF-8"));
            new KmlFile(text).document(story, tables);
            text.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void document(Story story, List<Table<?>> tables) throws XMLStreamException {
        Entry.Exercise exercise = story.exercise();
        out.begin("kml").begin("Document");
        out.element("name", Setting.named(exercise.title(), exercise.id()));
        out.element("description", KmlText.html((exercise.banner() == null ? "" : exercise.banner() + " – ") + Page.ILLUSTRATION));
        for (Layer layer : Layer.values()) {
            KmlStyle.of(layer).write(out);
        }
        for (Layer layer : Layer.values()) {
            folder(layer, tables.stream().filter(table -> table.layer() == layer && table.mark().isPresent() && !table.rows().isEmpty()).toList());
        }
        out.end().end();
    }

    private void folder(Layer layer, List<Table<?>> tables) throws XMLStreamException {
        if (tables.isEmpty()) {
            return;
        }
        out.begin("Folder");
        out.element("name", Wording.upperFirst(layer.word()));
        for (Table<?> table : tables) {
            out.begin("Folder");
            out.element("name", Wording.upperFirst(table.name()));
            out.element("description", KmlText.html(table.meaning()));
            placemarks(table);
            out.end();
        }
        out.end();
    }

    private <R> void placemarks(Table<R> table) throws XMLStreamException {
        for (R row : table.rows()) {
            Shape shape = table.mark().orElseThrow().shape().apply(row);
            if (shape != null) {
                placemark(table, row, shape);
            }
        }
    }

    private <R> void placemark(Table<R> table, R row, Shape shape) throws XMLStreamException {
        Table.Mark<R> mark = table.mark().orElseThrow();
        String name = mark.name().apply(row);
        out.begin("Placemark");
        out.element("name", name);
        out.element("description", "<b>" + KmlText.html(name) + "</b>" + table.fields().stream().map(field -> described(field, row))
                .collect(Collectors.joining()));
        when(mark.when().apply(row));
        out.element("styleUrl", "#" + table.layer().word());
        out.begin("ExtendedData");
        for (Field<R> field : table.fields()) {
            if (field.type() != Field.Type.WKT) {
                out.data(field.name(), Values.text(field.value().apply(row)));
            }
        }
        out.end();
        new KmlGeometry(out).write(shape);
        out.end();
    }

    private static <R> String described(Field<R> field, R row) {
        String value = Values.text(field.value().apply(row));
        return value.isEmpty() || field.type() == Field.Type.WKT ? "" : "<br>"
                + KmlText.html(field.name().replace('_', ' ') + ": " + value + (field.unit().isEmpty() ? "" : " " + field.unit()));
    }

    private void when(When when) throws XMLStreamException {
        if (when.begin().equals(when.end())) {
            out.begin("TimeStamp").element("when", when.begin().toString()).end();
            return;
        }
        out.begin("TimeSpan").element("begin", when.begin().toString());
        if (when.end() != null) {
            out.element("end", when.end().toString());
        }
        out.end();
    }
}
