package org.ceasefire.simulator.document.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.geojson.FeatureCollection;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Exported files, opened by readers that others have written. */
public final class Opened {
    private static final String SCHEMAS = "/schema/ogckml/";
    /** The one element of xAL that the schema of KML names; the schema itself lies nowhere near. */
    private static final String XAL = """
            <xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:oasis:names:tc:ciq:xsdschema:xAL:2.0'>
            <xsd:element name='AddressDetails'/></xsd:schema>""";

    private Opened() {}

    /** The rows of a CSV file by the names in its header. The apostrophes that keep texts from being formulas are taken off again. */
    public static List<Map<String, String>> csv(String text) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text))) {
            parser.forEach(record -> {
                assertEquals(parser.getHeaderNames().size(), record.size(), () -> record.toString());
                Map<String, String> row = new LinkedHashMap<>();
                record.toMap().forEach((name, value) -> row.put(name, value.startsWith("'") ? value.substring(1) : value));
                rows.add(inOrder(parser.getHeaderNames(), row));
            });
        }
        return rows;
    }

    private static Map<String, String> inOrder(List<String> names, Map<String, String> row) {
        Map<String, String> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(name, row.get(name)));
        return ordered;
    }

    /** All cells of a CSV file as a spreadsheet gets them. */
    public static Stream<String> cells(String text) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords().stream().flatMap(CSVRecord::stream);
    }

    public static FeatureCollection geoJson(String text) throws IOException {
        return new ObjectMapper().readValue(text, FeatureCollection.class);
    }

    /** Holds a file of KML against the schema of the OGC, and opens it. */
    public static Document kml(String text) throws Exception {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setResourceResolver((type, namespace, publicId, systemId, base) -> new Found(systemId, systemId.contains("xAL")
                ? new StringReader(XAL) : reader(systemId.substring(systemId.lastIndexOf('/') + 1))));
        schemas.newSchema(new StreamSource(reader("ogckml22.xsd"))).newValidator()
                .validate(new StreamSource(new StringReader(text)));
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        return documents.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Reader reader(String name) {
        return new InputStreamReader(Opened.class.getResourceAsStream(SCHEMAS + name), StandardCharsets.UTF_8);
    }
}
