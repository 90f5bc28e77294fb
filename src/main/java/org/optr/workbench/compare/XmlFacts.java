package org.optr.workbench.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.optr.engine.XmlElement;

/**
 * Flattens all that an element of a model says about itself into facts: attributes as {@code @name}, parts by their path,
 * {@code camunda:property} as {@code property:<name>}, and what is handed over as {@code input:}, {@code output:},
 * {@code in:} and {@code out:}.
 */
final class XmlFacts {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/";
    private static final Set<String> WRAPPERS = Set.of("extensionElements", "properties", "inputOutput");
    /** Said by the flows themselves. */
    private static final Set<String> REPEATED = Set.of("incoming", "outgoing");

    private final Predicate<XmlElement> isItem;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private XmlFacts(Predicate<XmlElement> isItem) {
        this.isItem = isItem;
    }

    /** @param isItem which elements inside have facts of their own */
    static Map<String, String> of(XmlElement element, Predicate<XmlElement> isItem) {
        var reader = new XmlFacts(isItem);
        reader.attributes(element, "", Set.of("id"));
        reader.parts(element, "");
        if (!element.text().isEmpty()) {
            reader.put("text", element.text());
        }
        return reader.facts;
    }

    private void attributes(XmlElement element, String path, Set<String> except) {
        element.attributes().entrySet().stream()
                .filter(attribute -> !except.contains(attribute.getKey().getLocalPart()))
                .sorted(Comparator.comparing(attribute -> word(attribute.getKey())))
                .forEach(attribute ->
                        put(path + "@" + word(attribute.getKey()), value(attribute.getKey(), attribute.getValue())));
    }

    private void parts(XmlElement element, String path) {
        for (var child : element.children()) {
            var name = child.name().getLocalPart();
            if (isItem.test(child) || REPEATED.contains(name)) {
                continue;
            }
            if (WRAPPERS.contains(name)) {
                parts(child, path);
            } else {
                part(child, path.isEmpty() ? "" : path + "/");
            }
        }
    }

    private void part(XmlElement part, String path) {
        var name = part.name().getLocalPart();
        if (!part.name().getNamespaceURI().startsWith(CAMUNDA)) {
            plain(part, name.equals("flowNodeRef") ? name + ":" + part.text() : path + word(part.name()));
            return;
        }
        switch (name) {
            case "property" -> named(part, path + "property:", "value");
            case "inputParameter" -> named(part, path + "input:", "");
            case "outputParameter" -> named(part, path + "output:", "");
            case "in", "out" -> handed(part, path + name + ":");
            default -> plain(part, path + word(part.name()));
        }
    }

    private void named(XmlElement part, String kind, String valueIn) {
        var value = part.attribute("", valueIn);
        var key = put(kind + part.attribute("", "name"), value == null ? part.text() : value);
        attributes(part, key, Set.of("name", valueIn));
        parts(part, key);
    }

    private void handed(XmlElement part, String kind) {
        var target = Stream.of("target", "businessKey", "variables")
                .filter(name -> part.attribute("", name) != null)
                .findFirst()
                .orElse("");
        var what = "target".equals(target) ? String.valueOf(part.attribute("", target)) : target;
        var from = Stream.of("source", "sourceExpression", "businessKey", "variables", "local")
                .filter(name -> part.attribute("", name) != null)
                .map(name -> name.equals("local") ? "local=" + part.attribute("", name) : part.attribute("", name))
                .collect(Collectors.joining(" "));
        put(kind + what, from);
    }

    private void plain(XmlElement part, String path) {
        var key = put(path, part.text());
        attributes(part, key, Set.of());
        parts(part, key);
    }

    private String put(String key, String value) {
        var free = key;
        for (int number = 2; facts.containsKey(free); number++) {
            free = key + "[" + number + "]";
        }
        if (!value.equals(Defaults.of(key))) {
            facts.put(free, value);
        }
        return free;
    }

    private static String word(QName name) {
        var namespace = name.getNamespaceURI();
        if (namespace.startsWith(CAMUNDA)) {
            return "camunda:" + name.getLocalPart();
        }
        var standard = namespace.isEmpty() || namespace.equals(XmlElement.BPMN) || namespace.equals(XmlElement.DMN);
        return standard ? name.getLocalPart() : name.toString();
    }

    /** The type of an expression is a name with a prefix that every tool chooses for itself. */
    private static String value(QName name, String value) {
        var isType = name.equals(new QName(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type"));
        return isType ? value.substring(value.indexOf(':') + 1) : value;
    }
}
