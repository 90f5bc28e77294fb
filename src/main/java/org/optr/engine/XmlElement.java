package org.optr.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String OTHER_LANGUAGE = "name:";

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
        var all = new ArrayList<XmlElement>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<XmlElement> all) {
        all.add(this);
        children.forEach(child -> child.addTo(all));
    }

    public Stream<XmlElement> children(String namespace, String localName) {
        return children.stream().filter(child -> child.is(namespace, localName));
    }

    /** Returns what the element is called, by language tag; in English by its id where it has no name. */
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        names.put("en", Optional.ofNullable(attribute("", "name")).orElse(String.valueOf(id())));
        children.stream()
                .filter(child -> child.name.getLocalPart().equals("extensionElements"))
                .flatMap(XmlElement::all)
                .filter(property -> property.name.getLocalPart().equals("property"))
                .forEach(property -> property.addTranslation(names));
        return names;
    }

    private void addTranslation(Map<String, String> names) {
        var key = attribute("", "name");
        var value = attribute("", "value");
        if (key != null && value != null && key.startsWith(OTHER_LANGUAGE)) {
            names.put(key.substring(OTHER_LANGUAGE.length()).replace('_', '-'), value);
        }
    }
}
