package org.optr.workbench.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;

/** A process, or a sub-process, with the nodes directly in it. */
public final class Scope {

    private final XmlElement element;
    private final @Nullable Node node;
    private final List<Node> nodes = new ArrayList<>();

    /** @param node the sub-process as a node of the scope around it; null for the process */
    Scope(XmlElement element, @Nullable Node node) {
        this.element = element;
        this.node = node;
    }

    void add(Node member) {
        nodes.add(member);
    }

    public XmlElement element() {
        return element;
    }

    public String id() {
        return Objects.toString(element.id(), "");
    }

    public @Nullable Node node() {
        return node;
    }

    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    public Stream<Node> nodes(String type) {
        return nodes.stream().filter(member -> member.is(type));
    }
}
