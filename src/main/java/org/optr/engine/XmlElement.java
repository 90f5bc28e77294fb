package org.optr.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element of a model that was read with bounds; see {@link ModelChecks#read}.
 *
 * @param attributes without the declarations of namespaces
 * @param children in the order of the file
 * @param text of the element itself, without that of its children, and without space around it
 */
public record XmlElement(QName name, Map<QName, String> attributes, List<XmlElement> children, String text) {

    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    public static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    public boolean is(String namespace, String localName) {
        return name.getNamespaceURI().equals(namespace) && name.getLocalPart().equals(localName);
    }

    public @Nullable String attribute(String namespace, String localName) {
        return attributes.get(new QName(namespace, localName));
    }

    public @Nullable String id() {
        return attribute("", "id");
    }

    /** Returns this element and all inside it, in the order of the file. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    public Stream<XmlElement> children(String namespace, String localName) {
        return children.stream().filter(child -> child.is(namespace, localName));
    }
}
