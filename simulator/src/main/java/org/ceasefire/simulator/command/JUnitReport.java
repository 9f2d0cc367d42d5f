package org.ceasefire.simulator.command;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.ceasefire.simulator.expect.Assessed;

/** The expectations of a run in the form that build servers read. */
final class JUnitReport {
    private JUnitReport() {}

    static String of(Summary summary) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", summary.scenario());
            xml.writeAttribute("tests", String.valueOf(summary.expectations().size()));
            xml.writeAttribute("failures", count(summary, Assessed.Result.FAILED));
            xml.writeAttribute("skipped", count(summary, Assessed.Result.OPEN));
            for (Summary.Expected expected : summary.expectations()) {
                testCase(xml, summary, expected);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to a string.", e);
        }
        return text + "\n";
    }

    private static void testCase(XMLStreamWriter xml, Summary summary, Summary.Expected expected) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", summary.scenario());
        xml.writeAttribute("name", "line %d: %s".formatted(expected.line(), expected.expectation()));
        if (expected.result() == Assessed.Result.FAILED) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", expected.got());
            xml.writeEndElement();
        } else if (expected.result() == Assessed.Result.OPEN) {
            xml.writeEmptyElement("skipped");
        }
        xml.writeEndElement();
    }

    private static String count(Summary summary, Assessed.Result result) {
        return String.valueOf(summary.expectations().stream().filter(expected -> expected.result() == result).count());
    }
}
