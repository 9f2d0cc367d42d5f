package org.ceasefire.simulator.document.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.ceasefire.simulator.document.Visible;

/** Elements of KML, each on a line. Characters that XML cannot hold are shown as such. */
final class KmlText {
    private static final String KML = "http://www.opengis.net/kml/2.2";

    private final XMLStreamWriter out;

    KmlText(XMLStreamWriter out) throws XMLStreamException {
        this.out = out;
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.setDefaultNamespace(KML);
    }

    KmlText begin(String name) throws XMLStreamException {
        out.writeStartElement(KML, name);
        if (name.equals("kml")) {
            out.writeDefaultNamespace(KML);
        }
        return this;
    }

    KmlText attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, Visible.text(value));
        return this;
    }

    KmlText end() throws XMLStreamException {
        out.writeEndElement();
        out.writeCharacters("\n");
        return this;
    }

    KmlText element(String name, String text) throws XMLStreamException {
        out.writeStartElement(KML, name);
        out.writeCharacters(Visible.text(text));
        out.writeEndElement();
        return this;
    }

    /** A field of a row: {@code name} one of ours, {@code value} anything. */
    void data(String name, String value) throws XMLStreamException {
        begin("Data").attribute("name", name).element("value", value);
        out.writeEndElement();
    }

    void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    /** A text as it shows in a description, which viewers take for HTML, and in which they replace {@code $[name]}. */
    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;")
                .replace("$", "&#36;");
    }
}
