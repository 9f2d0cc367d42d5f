package org.ceasefire.simulator.command;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.ceasefire.adjudication.Probe;
import org.ceasefire.simulator.workbench.Failure;
import org.ceasefire.simulator.workbench.Outcome;
import org.ceasefire.simulator.workbench.TestRun;

/** Examples in the form that build servers read: a suite for each file, a case for each example. */
final class ExamplesJUnit {
    private final XMLStreamWriter xml;
    private final Probe probe;

    private ExamplesJUnit(XMLStreamWriter xml, Probe probe) {
        this.xml = xml;
        this.probe = probe;
    }

    static String of(TestRun results, Probe probe) {
        StringWriter text = new StringWriter();
        try {
            new ExamplesJUnit(XMLOutputFactory.newFactory().createXMLStreamWriter(text), probe).write(results);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to a string.", e);
        }
        return text + "\n";
    }

    private void write(TestRun results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        counts("examples of the law", results.outcomes().size(), results.failed());
        for (TestRun.OfFile file : results.files()) {
            xml.writeStartElement("testsuite");
            counts(file.examples().toString(), file.outcomes().size(), file.outcomes().stream().filter(outcome -> !outcome.held()).count());
            for (Outcome outcome : file.outcomes()) {
                testCase(file, outcome);
            }
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private void counts(String name, int tests, long failures) throws XMLStreamException {
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
    }

    private void testCase(TestRun.OfFile file, Outcome outcome) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", file.examples().toString());
        xml.writeAttribute("name", outcome.example().name());
        for (Failure failure : outcome.failures()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", "expected %s; got %s".formatted(failure.expected(), failure.got()));
            xml.writeCharacters(String.join("\n", ExamplesTold.lines(failure, probe)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
