package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it comes, with nothing in memory. */
final class XmlOut {

    private final XMLStreamWriter xml;

    XmlOut(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element. */
    XmlOut open(String name, String... attributes) {
        return run(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            writeAttributes(attributes);
        });
    }

    /** Writes an element without content. */
    XmlOut empty(String name, String... attributes) {
        return run(() -> {
            xml.writeCharacters("\n");
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    XmlOut text(String text) {
        return run(() -> xml.writeCharacters(XmlText.of(text)));
    }

    XmlOut close() {
        return run(xml::writeEndElement);
    }

    void end() {
        run(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], XmlText.of(attributes[at + 1]));
        }
    }

    private XmlOut run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {

        void run() throws XMLStreamException;
    }
}
