package org.optr.workbench.compare;

import static org.optr.engine.XmlElement.BPMN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.optr.engine.XmlElement;

/** Reads a process model into its elements and the layout of each. */
final class DrawingReader {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final Set<String> ELEMENTS = Set.of(
            "collaboration",
            "participant",
            "messageFlow",
            "process",
            "lane",
            "sequenceFlow",
            "task",
            "manualTask",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "receiveTask",
            "sendTask",
            "scriptTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "complexGateway",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "message",
            "signal",
            "error",
            "escalation",
            "textAnnotation",
            "association",
            "group",
            "category",
            "dataObject",
            "dataObjectReference",
            "dataStore",
            "dataStoreReference");

    private final List<Item> items = new ArrayList<>();
    private final Map<String, List<XmlElement>> layout = new LinkedHashMap<>();

    static Drawing read(XmlElement definitions, Wordbook book) {
        var reader = new DrawingReader();
        var facts = XmlFacts.of(definitions, child -> isItem(child) || isPicture(child));
        var id = definitions.id();
        if (id != null) {
            facts.put("@id", id);
        }
        reader.items.add(new Item("", "definitions", Item.names("", Map.of(), ""), facts));
        reader.children(definitions, "");
        return new Drawing(reader.items, reader.layout, book);
    }

    private void children(XmlElement parent, String parentId) {
        for (var child : parent.children()) {
            if (isPicture(child)) {
                picture(child);
            } else if (isItem(child)) {
                item(child, parentId);
            } else {
                children(child, parentId);
            }
        }
    }

    private void item(XmlElement element, String parentId) {
        var type = element.name().getLocalPart();
        var given = element.id();
        var id = given == null ? type + "#" + items.size() : given;
        var facts = new LinkedHashMap<String, String>();
        facts.put(Item.TYPE, type);
        facts.put(Item.PARENT, parentId);
        facts.putAll(XmlFacts.of(element, DrawingReader::isItem));
        var english = "textAnnotation".equals(type) ? facts.get("text") : facts.get("@name");
        items.add(new Item(id, type, Item.names(english == null ? "" : english, facts, "property:name:"), facts));
        children(element, id);
    }

    /** Keeps what each element looks like, and the rest of the picture for the file. */
    private void picture(XmlElement element) {
        var shown = element.attribute("", "bpmnElement");
        var isShape = shown != null && !element.name().getLocalPart().equals("BPMNPlane");
        if (isShape) {
            layout.computeIfAbsent(shown, id -> new ArrayList<>()).add(element);
            return;
        }
        layout.computeIfAbsent("", id -> new ArrayList<>())
                .add(new XmlElement(element.name(), element.attributes(), List.of(), element.text()));
        element.children().forEach(this::picture);
    }

    private static boolean isItem(XmlElement element) {
        return element.name().getNamespaceURI().equals(BPMN)
                && ELEMENTS.contains(element.name().getLocalPart());
    }

    private static boolean isPicture(XmlElement element) {
        return element.name().getNamespaceURI().equals(DI);
    }
}
