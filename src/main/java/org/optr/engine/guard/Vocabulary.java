package org.optr.engine.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/** The elements that a kind of model may have, each with its attributes. What is not in it is refused. */
final class Vocabulary {

    private final Map<String, String> namespaces;
    private final Map<QName, Set<QName>> elements;

    /**
     * @param namespaces by prefix
     * @param lines of {@code prefix:element attribute prefix:attribute ...}; a word {@code $name} stands for the words of
     *     the line that begins with it
     */
    Vocabulary(Map<String, String> namespaces, String lines) {
        this.namespaces = namespaces;
        var words = new HashMap<String, Set<String>>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> add(words, line));
        elements = words.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("$"))
                .collect(Collectors.toMap(
                        entry -> qualified(entry.getKey()),
                        entry -> entry.getValue().stream().map(this::qualified).collect(Collectors.toSet())));
    }

    private static void add(Map<String, Set<String>> words, String line) {
        var parts = Pattern.compile("\\s+").splitAsStream(line).toList();
        var attributes = new HashSet<String>();
        for (var word : parts.subList(1, parts.size())) {
            attributes.addAll(words.getOrDefault(word, Set.of(word)));
        }
        words.put(parts.get(0), attributes);
    }

    private QName qualified(String word) {
        var colon = word.indexOf(':');
        if (colon < 0) {
            return new QName(word);
        }
        var prefix = word.substring(0, colon);
        var namespace = namespaces.get(prefix);
        if (namespace == null) {
            throw new IllegalArgumentException("Unknown prefix " + prefix);
        }
        return new QName(namespace, word.substring(colon + 1));
    }

    boolean knows(QName element) {
        return elements.containsKey(element);
    }

    boolean allows(QName element, QName attribute) {
        return elements.getOrDefault(element, Set.of()).contains(attribute);
    }
}
