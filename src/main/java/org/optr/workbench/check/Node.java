package org.optr.workbench.check;

import static org.optr.engine.XmlElement.BPMN;
import static org.optr.engine.XmlElement.CAMUNDA;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;

/** A step, an event or a gateway of a drawing, and what leads to it and from it. */
public final class Node {

    private static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway");
    private static final Set<String> WAITS =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    private final XmlElement element;
    private final Scope scope;
    private final List<Flow> incoming = new ArrayList<>();
    private final List<Flow> outgoing = new ArrayList<>();
    private final List<Node> attached = new ArrayList<>();

    Node(XmlElement element, Scope scope) {
        this.element = element;
        this.scope = scope;
    }

    /** A way from one node to another. */
    public record Flow(XmlElement element, Node source, Node target) {

        /** There may be two ways between the same nodes, and comparing what they hold would be slow. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        public String id() {
            return Objects.toString(element.id(), "");
        }

        public @Nullable String condition() {
            return element.children(BPMN, "conditionExpression")
                    .map(XmlElement::text)
                    .findFirst()
                    .orElse(null);
        }

        public boolean isDefault() {
            return id().equals(source.element.attribute("", "default"));
        }
    }

    void connect(Flow flow) {
        if (flow.source() == this) {
            outgoing.add(flow);
        }
        if (flow.target() == this) {
            incoming.add(flow);
        }
    }

    void attach(Node event) {
        attached.add(event);
    }

    public XmlElement element() {
        return element;
    }

    public String id() {
        return Objects.toString(element.id(), "");
    }

    public String type() {
        return element.name().getLocalPart();
    }

    public boolean is(String type) {
        return type().equals(type);
    }

    public boolean isGateway() {
        return GATEWAYS.contains(type());
    }

    boolean waits() {
        return WAITS.contains(type());
    }

    /** Whether a branch begins here only when something happens: a sub-process that an event starts. */
    public boolean isEventSubProcess() {
        return "true".equals(element.attribute("", "triggeredByEvent"));
    }

    public Scope scope() {
        return scope;
    }

    public List<Flow> incoming() {
        return Collections.unmodifiableList(incoming);
    }

    public List<Flow> outgoing() {
        return Collections.unmodifiableList(outgoing);
    }

    /** Returns the events on its edge. */
    public List<Node> attached() {
        return Collections.unmodifiableList(attached);
    }

    /** Returns where a case can go on from here, by a flow or by an event on the edge. */
    Stream<Node> next() {
        return Stream.concat(outgoing.stream().map(Flow::target), attached.stream());
    }

    @Nullable String camunda(String attribute) {
        return element.attribute(CAMUNDA, attribute);
    }

    @Nullable String property(String name) {
        return Properties.of(element).get(name);
    }
}
