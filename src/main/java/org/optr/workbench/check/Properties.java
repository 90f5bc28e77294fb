package org.optr.workbench.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;

/** What OPTR writes into the {@code camunda:property} of an element. */
final class Properties {

    static Map<String, String> of(XmlElement element) {
        var properties = new HashMap<String, String>();
        element.children().stream()
                .filter(child -> child.name().getLocalPart().equals("extensionElements"))
                .flatMap(extension -> extension.children().stream())
                .filter(child -> child.name().getLocalPart().equals("properties"))
                .flatMap(list -> list.children().stream())
                .forEach(property -> put(properties, property));
        return properties;
    }

    private static void put(Map<String, String> properties, XmlElement property) {
        var name = property.attribute("", "name");
        var value = property.attribute("", "value");
        if (name != null && value != null) {
            properties.put(name, value);
        }
    }

    /** Returns the entries between commas. */
    static List<String> list(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList();
    }

    private Properties() {}
}
