package org.optr.workbench.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;

/** A process model: its elements, how they hang together, and what they look like. */
final class Drawing {

    private static final String FLOW = "sequenceFlow";
    private static final Set<String> SAID_BY_EVERY_FLOW = Set.of(Item.TYPE, Item.PARENT, "@sourceRef", "@targetRef");

    private final List<Item> items;
    private final Map<String, Item> byId;
    private final Map<String, List<Item>> bySource;
    private final Map<String, List<Item>> byTarget;
    private final Map<String, List<Item>> byHost;
    private final Map<String, List<Item>> byParent;
    private final Map<String, List<XmlElement>> layout;
    private final Wordbook book;

    Drawing(List<Item> items, Map<String, List<XmlElement>> layout, Wordbook book) {
        this.items = items;
        this.layout = layout;
        this.book = book;
        byId = items.stream()
                .collect(toMap(Item::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        bySource = by("@sourceRef", items.stream().filter(Drawing::isFlow));
        byTarget = by("@targetRef", items.stream().filter(Drawing::isFlow));
        byHost = by("@attachedToRef", items.stream());
        byParent = by(Item.PARENT, items.stream());
    }

    private static Map<String, List<Item>> by(String fact, Stream<Item> items) {
        return items.filter(item -> !item.fact(fact).isEmpty()).collect(groupingBy(item -> item.fact(fact)));
    }

    List<Item> items() {
        return List.copyOf(byId.values());
    }

    Optional<Item> item(@Nullable String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    Wordbook book() {
        return book;
    }

    static boolean isFlow(Item item) {
        return item.type().equals(FLOW);
    }

    /** A path that says no more than from where to where. */
    static boolean isPlain(Item flow) {
        return isFlow(flow) && SAID_BY_EVERY_FLOW.containsAll(flow.facts().keySet());
    }

    Stream<Item> flowsFrom(String id) {
        return bySource.getOrDefault(id, List.of()).stream();
    }

    Stream<Item> flowsTo(String id) {
        return byTarget.getOrDefault(id, List.of()).stream();
    }

    Stream<Item> eventsOn(String id) {
        return byHost.getOrDefault(id, List.of()).stream();
    }

    Stream<Item> inside(String id) {
        return byParent.getOrDefault(id, List.of()).stream();
    }

    /** Returns this model in the ids of today. */
    Drawing renamed(Renaming renaming) {
        var shapes = new LinkedHashMap<String, List<XmlElement>>();
        layout.forEach((id, shape) -> shapes.put(renaming.id(id), shape));
        return new Drawing(items.stream().map(renaming::apply).toList(), shapes, book);
    }

    /** Whether an element looks the same; one that was renamed still does. */
    boolean looksLike(Drawing other, String id, boolean isRenamed) {
        var mine = layout.getOrDefault(id, List.of());
        var theirs = other.layout.getOrDefault(id, List.of());
        return isRenamed
                ? mine.stream()
                        .map(Drawing::unnamed)
                        .toList()
                        .equals(theirs.stream().map(Drawing::unnamed).toList())
                : mine.equals(theirs);
    }

    private static XmlElement unnamed(XmlElement shape) {
        var attributes = new LinkedHashMap<>(shape.attributes());
        attributes.remove(new QName("id"));
        attributes.remove(new QName("bpmnElement"));
        return new XmlElement(shape.name(), attributes, shape.children(), shape.text());
    }
}
