package org.optr.engine.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;
import org.optr.shared.RuleViolation;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model's XML: no DOCTYPE, no entity, nothing fetched, bounded in size, elements and depth. */
final class XmlReader extends DefaultHandler {

    static final int BYTES = 4_000_000;
    static final int ELEMENTS = 40_000;
    static final int DEPTH = 50;

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;

    /** @throws RuleViolation if the bytes are not XML within the bounds */
    static XmlElement read(byte[] bytes) {
        RuleViolation.require(bytes.length <= BYTES, "model.too-large", BYTES);
        var reader = new XmlReader();
        try {
            factory().newSAXParser().parse(new ByteArrayInputStream(bytes), reader);
        } catch (SAXException | IOException e) {
            throw new RuleViolation("model.not-xml", String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        if (reader.root == null) {
            throw new RuleViolation("model.not-xml", "");
        }
        return reader.root;
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    @Override
    public void startElement(String namespace, String localName, String qualifiedName, Attributes attributes) {
        RuleViolation.require(++elements <= ELEMENTS, "model.too-many-elements", ELEMENTS);
        RuleViolation.require(open.size() < DEPTH, "model.too-deep", DEPTH);
        open.addLast(
                new Open(new QName(namespace, localName), copy(attributes), new ArrayList<>(), new StringBuilder()));
    }

    private static Map<QName, String> copy(Attributes attributes) {
        var copy = new HashMap<QName, String>();
        for (int i = 0; i < attributes.getLength(); i++) {
            copy.put(new QName(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
        }
        return copy;
    }

    @Override
    public void endElement(String namespace, String localName, String qualifiedName) {
        var element = open.removeLast().read();
        if (open.isEmpty()) {
            root = element;
        } else {
            open.getLast().children.add(element);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.getLast().text.append(characters, start, length);
    }

    private record Open(QName name, Map<QName, String> attributes, List<XmlElement> children, StringBuilder text) {

        XmlElement read() {
            return new XmlElement(
                    name,
                    Map.copyOf(attributes),
                    List.copyOf(children),
                    text.toString().strip());
        }
    }
}
