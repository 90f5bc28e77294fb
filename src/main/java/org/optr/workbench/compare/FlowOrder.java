package org.optr.workbench.compare;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The elements of two versions in the order in which a case comes to them; what belongs to the whole comes first. */
final class FlowOrder {

    private static final List<String> WHOLE = List.of("definitions", "process", "collaboration", "participant", "lane");

    private final Set<String> order = new LinkedHashSet<>();
    private final List<Drawing> drawings;

    /** @param drawings the later version first; an element has the same id in both */
    FlowOrder(Drawing... drawings) {
        this.drawings = List.of(drawings);
        WHOLE.forEach(type -> items().filter(item -> item.type().equals(type)).forEach(item -> order.add(item.id())));
        items().filter(FlowOrder::begins).forEach(this::follow);
        items().filter(item -> !Drawing.isFlow(item)).forEach(this::follow);
        items().forEach(item -> order.add(item.id()));
    }

    Comparator<Difference> comparator() {
        var places = new HashMap<String, Integer>();
        order.forEach(id -> places.put(id, places.size()));
        return Comparator.comparing(difference -> places.getOrDefault(difference.element(), 0));
    }

    private Stream<Item> items() {
        return drawings.stream().flatMap(drawing -> drawing.items().stream());
    }

    private static boolean begins(Item item) {
        return item.type().equals("startEvent");
    }

    private void follow(Item from) {
        Deque<String> waiting = new ArrayDeque<>(List.of(from.id()));
        while (!waiting.isEmpty()) {
            var id = waiting.remove();
            if (order.add(id)) {
                drawings.forEach(drawing -> drawing.flowsFrom(id).forEach(flow -> order.add(flow.id())));
                drawings.forEach(
                        drawing -> drawing.inside(id).filter(FlowOrder::begins).forEach(this::follow));
                drawings.forEach(drawing -> drawing.eventsOn(id).forEach(item -> waiting.add(item.id())));
                drawings.forEach(
                        drawing -> drawing.flowsFrom(id).forEach(flow -> waiting.add(flow.fact("@targetRef"))));
            }
        }
    }
}
