package org.optr.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Names of a model's elements in the person's language: the other language stands beside the name as a property {@code name:zh_CN}. */
final class BpmnNames {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Returns the model with the names of the language, where it has them. */
    static String inLanguage(String bpmn, Locale language) {
        if (!Languages.isChinese(language)) {
            return bpmn;
        }
        try {
            var model = parse(bpmn);
            var properties = model.getElementsByTagNameNS(CAMUNDA, "property");
            for (var i = 0; i < properties.getLength(); i++) {
                translate((Element) properties.item(i));
            }
            return write(model);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalArgumentException("Not a model", e);
        }
    }

    private static void translate(Element property) {
        if (!"name:zh_CN".equals(property.getAttribute("name"))) {
            return;
        }
        var properties = property.getParentNode();
        var extensions = properties.getParentNode();
        if (extensions.getParentNode() instanceof Element named) {
            named.setAttribute("name", property.getAttribute("value"));
        }
    }

    private static Document parse(String bpmn) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(bpmn)));
    }

    private static String write(Document model) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var text = new StringWriter();
        factory.newTransformer().transform(new DOMSource(model), new StreamResult(text));
        return text.toString();
    }

    private BpmnNames() {}
}
