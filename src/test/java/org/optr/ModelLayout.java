package org.optr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Looks at a drawing as docs/bpmn-style.md asks: all of it there, nothing over another, straight lines, from left to right. */
final class ModelLayout {

    private final BpmnModelInstance model;
    private final Map<String, Box> shapes = new HashMap<>();
    private final Map<String, Box> labels = new HashMap<>();
    private final Map<String, List<Waypoint>> lines = new HashMap<>();

    ModelLayout(BpmnModelInstance model) {
        this.model = model;
        for (var shape : model.getModelElementsByType(BpmnShape.class)) {
            shapes.put(shape.getBpmnElement().getId(), Box.of(shape.getBounds()));
            label(shape.getBpmnElement().getId(), shape.getBpmnLabel());
        }
        for (var edge : model.getModelElementsByType(BpmnEdge.class)) {
            lines.put(edge.getBpmnElement().getId(), List.copyOf(edge.getWaypoints()));
            label(edge.getBpmnElement().getId(), edge.getBpmnLabel());
        }
    }

    /** Returns what is wrong with the drawing, in words. */
    List<String> problems() {
        return Stream.of(missing(), overlaps(), coveredLabels(), crookedLines(), crossings(), backwards())
                .flatMap(Collection::stream)
                .toList();
    }

    private List<String> missing() {
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> !shapes.containsKey(element.getId()) && !lines.containsKey(element.getId()))
                .map(element -> element.getId() + " is not drawn")
                .toList();
    }

    private List<String> overlaps() {
        var problems = new ArrayList<String>();
        shapes.forEach((id, box) -> shapes.forEach((other, otherBox) -> {
            if (id.compareTo(other) < 0 && box.meets(otherBox) && !belongTogether(id, other)) {
                problems.add(id + " lies over " + other);
            }
        }));
        return problems;
    }

    private List<String> coveredLabels() {
        var problems = new ArrayList<String>();
        labels.forEach((id, label) -> {
            shapes.forEach((other, box) -> {
                if (label.meets(box) && !box.contains(label)) {
                    problems.add("The name of " + id + " lies over " + other);
                }
            });
            labels.forEach((other, otherLabel) -> {
                if (id.compareTo(other) < 0 && label.meets(otherLabel)) {
                    problems.add("The names of " + id + " and " + other + " lie over each other");
                }
            });
        });
        return problems;
    }

    private List<String> crookedLines() {
        var problems = new ArrayList<String>();
        lines.forEach((id, points) -> segments(points).forEach(segment -> {
            if (segment.width() > 0 && segment.height() > 0) {
                problems.add(id + " is neither level nor upright");
            }
        }));
        return problems;
    }

    private List<String> crossings() {
        var problems = new ArrayList<String>();
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            for (var segment : segments(lines.getOrDefault(flow.getId(), List.of()))) {
                shapes.forEach((id, box) -> {
                    if (box.inner().meets(segment) && !isInside(flow, id)) {
                        problems.add(flow.getId() + " runs through " + id);
                    }
                });
            }
        }
        return problems;
    }

    /** On the line on which a process begins, every flow goes on to the right. */
    private List<String> backwards() {
        return model.getModelElementsByType(StartEvent.class).stream()
                .flatMap(start -> start.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> level(flow.getSource(), start) && level(flow.getTarget(), start))
                        .filter(flow -> box(flow.getTarget()).x()
                                < box(flow.getSource()).x())
                        .map(flow -> flow.getId() + " goes back on the main line"))
                .toList();
    }

    private boolean level(FlowNode node, FlowNode start) {
        return box(node).middle() == box(start).middle();
    }

    private Box box(FlowNode node) {
        return shapes.get(node.getId());
    }

    /** An element and the sub-process around it, or a boundary event and its host. */
    private boolean belongTogether(String one, String other) {
        return contains(one, other) || contains(other, one) || isAttached(one, other) || isAttached(other, one);
    }

    private boolean contains(String outer, String inner) {
        for (var parent = model.getModelElementById(inner).getParentElement();
                parent != null;
                parent = parent.getParentElement()) {
            if (outer.equals(parent.getAttributeValue("id"))) {
                return shapes.get(outer).contains(shapes.get(inner)) || isOnTheEdge(inner, outer);
            }
        }
        return false;
    }

    private boolean isAttached(String event, String host) {
        return model.getModelElementById(event) instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().getId().equals(host);
    }

    private boolean isOnTheEdge(String event, String outer) {
        return model.getModelElementById(event) instanceof BoundaryEvent
                && shapes.get(outer).meets(shapes.get(event));
    }

    private boolean isInside(SequenceFlow flow, String element) {
        for (var parent = flow.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (element.equals(parent.getAttributeValue("id"))) {
                return true;
            }
        }
        return false;
    }

    private void label(String id, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(id, Box.of(label.getBounds()));
        }
    }

    private static List<Box> segments(List<Waypoint> points) {
        var segments = new ArrayList<Box>();
        for (var i = 1; i < points.size(); i++) {
            segments.add(Box.between(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    private record Box(double x, double y, double width, double height) {

        static Box of(Bounds bounds) {
            return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }

        static Box between(Waypoint from, Waypoint to) {
            return new Box(
                    Math.min(from.getX(), to.getX()),
                    Math.min(from.getY(), to.getY()),
                    Math.abs(from.getX() - to.getX()),
                    Math.abs(from.getY() - to.getY()));
        }

        /** Without the border, where flows begin and end. */
        Box inner() {
            return new Box(x + 1, y + 1, width - 2, height - 2);
        }

        double middle() {
            return y + height / 2;
        }

        boolean meets(Box other) {
            return x < other.x + other.width
                            && other.x < x + width
                            && y < other.y + other.height
                            && other.y < y + height
                    || touchesAsLine(other);
        }

        private boolean touchesAsLine(Box line) {
            return line.width * line.height == 0
                    && line.x + line.width > x
                    && line.x < x + width
                    && line.y + line.height > y
                    && line.y < y + height;
        }

        boolean contains(Box other) {
            return x <= other.x
                    && y <= other.y
                    && x + width >= other.x + other.width
                    && y + height >= other.y + other.height;
        }
    }
}
