package org.optr.form.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.Container;
import org.optr.form.schema.FormComponent.DynamicList;

/** The keys of a form as a tree: a leaf is a field, {@code rows} leads into the rows of a list. */
final class KnownKeys {

    private final Node root = new Node(new HashMap<>(), false);

    private record Node(Map<String, Node> children, boolean rows) {

        Node child(String name, boolean withRows) {
            return children.computeIfAbsent(name, any -> new Node(new HashMap<>(), withRows));
        }
    }

    KnownKeys(FormSchema schema) {
        add(schema.components(), root);
    }

    private static void add(List<FormComponent> components, Node node) {
        for (var component : components) {
            var below = node;
            var parts = Occurrence.ownPath(component).parts();
            for (var i = 0; i < parts.size(); i++) {
                below = below.child((String) parts.get(i), component instanceof DynamicList && i == parts.size() - 1);
            }
            if (component instanceof Container container) {
                add(container.components(), below);
            }
        }
    }

    Set<String> unknown(Map<String, @Nullable Object> submitted) {
        var unknown = new TreeSet<String>();
        find(submitted, root, DataPath.ROOT, unknown);
        return unknown;
    }

    private static void find(@Nullable Object value, Node node, DataPath path, Set<String> unknown) {
        if (node.rows && value instanceof List<?> list) {
            var inside = new Node(node.children, false);
            for (var i = 0; i < list.size(); i++) {
                find(list.get(i), inside, path.row(i), unknown);
            }
        } else if (value instanceof Map<?, ?> map && !node.children.isEmpty()) {
            map.forEach((key, child) -> {
                var name = new DataPath(List.of(String.valueOf(key)));
                var known = node.children.get(String.valueOf(key));
                if (known == null) {
                    unknown.add(path.then(name).toString());
                } else {
                    find(child, known, path.then(name), unknown);
                }
            });
        }
    }
}
