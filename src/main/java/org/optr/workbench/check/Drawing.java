package org.optr.workbench.check;

import static org.optr.engine.XmlElement.BPMN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;

/** The processes of a BPMN file as nodes and ways between them. Flows that lead nowhere are left out. */
public final class Drawing {

    private static final Set<String> NODES = Set.of(
            "task",
            "manualTask",
            "userTask",
            "serviceTask",
            "scriptTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "complexGateway");
    private static final Set<String> SCOPES = Set.of("subProcess", "transaction", "adHocSubProcess");

    private final String file;
    private final XmlElement root;
    private final List<XmlElement> elements = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byId = new HashMap<>();

    public Drawing(String file, XmlElement root) {
        this.file = file;
        this.root = root;
        flatten(root);
        root.children(BPMN, "process").forEach(process -> collect(new Scope(process, null)));
        scopes.forEach(this::connect);
    }

    private void flatten(XmlElement element) {
        elements.add(element);
        element.children().forEach(this::flatten);
    }

    private void collect(Scope scope) {
        scopes.add(scope);
        for (var element : scope.element().children()) {
            if (isNode(element)) {
                var node = new Node(element, scope);
                scope.add(node);
                nodes.add(node);
                byId.putIfAbsent(node.id(), node);
                if (SCOPES.contains(node.type())) {
                    collect(new Scope(element, node));
                }
            }
        }
    }

    private static boolean isNode(XmlElement element) {
        return element.name().getNamespaceURI().equals(BPMN)
                && NODES.contains(element.name().getLocalPart());
    }

    private void connect(Scope scope) {
        scope.element().children(BPMN, "sequenceFlow").forEach(this::connect);
        scope.nodes("boundaryEvent").forEach(event -> node(event.element().attribute("", "attachedToRef"))
                .ifPresent(host -> host.attach(event)));
    }

    private void connect(XmlElement flow) {
        var source = node(flow.attribute("", "sourceRef"));
        var target = node(flow.attribute("", "targetRef"));
        if (source.isPresent() && target.isPresent()) {
            var way = new Node.Flow(flow, source.get(), target.get());
            source.get().connect(way);
            if (source.get() != target.get()) {
                target.get().connect(way);
            }
        }
    }

    String file() {
        return file;
    }

    XmlElement root() {
        return root;
    }

    /** Returns every element, in the order of the file. */
    Stream<XmlElement> elements() {
        return elements.stream();
    }

    /** Returns the process of the file; nothing if it has none. */
    Optional<XmlElement> process() {
        return root.children(BPMN, "process").findFirst();
    }

    /** Returns the processes and sub-processes, outer ones first. */
    public List<Scope> scopes() {
        return Collections.unmodifiableList(scopes);
    }

    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    Stream<Node> nodes(String type) {
        return nodes.stream().filter(node -> node.is(type));
    }

    public Stream<Node.Flow> flows() {
        return nodes.stream().flatMap(node -> node.outgoing().stream());
    }

    public Optional<Node> node(@Nullable String id) {
        return Optional.ofNullable(byId.get(Objects.toString(id, "")));
    }

    /** Returns what is inside a sub-process. */
    public Optional<Scope> inside(Node node) {
        return scopes.stream().filter(scope -> scope.node() == node).findFirst();
    }

    Place at(@Nullable XmlElement element) {
        return new Place(file, element == null ? "" : Objects.toString(element.id(), ""));
    }

    Place at(Node node) {
        return new Place(file, node.id());
    }
}
