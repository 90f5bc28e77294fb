package org.optr.engine.guard;

import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** An element of a model, read with bounds. */
record XmlElement(QName name, Map<QName, String> attributes, List<XmlElement> children, StringBuilder content) {

    boolean is(String namespace, String localName) {
        return name.getNamespaceURI().equals(namespace) && name.getLocalPart().equals(localName);
    }

    @Nullable String attribute(String namespace, String localName) {
        return attributes.get(new QName(namespace, localName));
    }

    @Nullable String id() {
        return attribute("", "id");
    }

    String text() {
        return content.toString().strip();
    }
}
