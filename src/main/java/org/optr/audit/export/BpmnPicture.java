package org.optr.audit.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Where the elements of a model stand, as BPMN's diagram interchange says.
 *
 * @param shapes in the order of the file: what contains comes before what it contains
 */
record BpmnPicture(List<Shape> shapes, List<Edge> edges) {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String WAYPOINTS = "http://www.omg.org/spec/DD/20100524/DI";
    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** @param chinese whether elements bear their Chinese names, where they have one */
    static BpmnPicture read(String bpmn, boolean chinese) {
        var model = parse(bpmn);
        var elements = elements(model);
        var shapes = each(model.getElementsByTagNameNS(DI, "BPMNShape"))
                .flatMap(shape -> shape(shape, elements, chinese))
                .toList();
        var edges = each(model.getElementsByTagNameNS(DI, "BPMNEdge"))
                .map(edge -> edge(edge, elements, chinese))
                .toList();
        return new BpmnPicture(shapes, edges);
    }

    /** Returns what surrounds everything. */
    Box bounds() {
        var boxes = Stream.of(
                        shapes.stream().map(Shape::box),
                        shapes.stream().map(Shape::label).flatMap(Stream::ofNullable),
                        edges.stream().flatMap(edge -> edge.points().stream()).map(at -> new Box(at.x(), at.y(), 0, 0)))
                .flatMap(all -> all)
                .toList();
        var left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        var top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        var right =
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(1);
        var bottom =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(1);
        return new Box((float) left, (float) top, (float) (right - left), (float) (bottom - top));
    }

    private static Stream<Shape> shape(Element shape, Map<String, Element> elements, boolean chinese) {
        var id = shape.getAttribute("bpmnElement");
        var element = elements.get(id);
        var boxes = boxes(shape);
        if (element == null || boxes.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Shape(
                id,
                element.getLocalName(),
                name(element, chinese),
                boxes.get(0),
                boxes.size() > 1 ? boxes.get(1) : null,
                "true".equals(shape.getAttribute("isExpanded"))));
    }

    private static Edge edge(Element edge, Map<String, Element> elements, boolean chinese) {
        var id = edge.getAttribute("bpmnElement");
        var element = elements.get(id);
        var points = each(edge.getElementsByTagNameNS(WAYPOINTS, "waypoint"))
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
        var boxes = boxes(edge);
        return new Edge(
                id,
                element == null ? "" : name(element, chinese),
                points,
                boxes.isEmpty() ? null : boxes.get(0),
                element != null && !element.getLocalName().equals("sequenceFlow"));
    }

    private static List<Box> boxes(Element of) {
        return each(of.getElementsByTagNameNS(DC, "Bounds"))
                .map(box -> new Box(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height")))
                .toList();
    }

    private static String name(Element element, boolean chinese) {
        if (element.getLocalName().equals("textAnnotation")) {
            return element.getTextContent().strip();
        }
        return chinese ? translated(element) : element.getAttribute("name");
    }

    private static String translated(Element element) {
        return each(element.getElementsByTagNameNS(CAMUNDA, "property"))
                .filter(property -> property.getAttribute("name").equals("name:zh_CN"))
                .filter(property -> property.getParentNode().getParentNode().getParentNode() == element)
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElseGet(() -> element.getAttribute("name"));
    }

    private static Map<String, Element> elements(Document model) {
        var elements = new HashMap<String, Element>();
        each(model.getElementsByTagNameNS(MODEL, "*")).forEach(each -> elements.put(each.getAttribute("id"), each));
        return elements;
    }

    private static float number(Element of, String attribute) {
        return Float.parseFloat(of.getAttribute(attribute));
    }

    private static Stream<Element> each(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
    }

    private static Document parse(String bpmn) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(bpmn)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("Not a model", e);
        }
    }

    record Point(float x, float y) {}

    record Box(float x, float y, float width, float height) {}

    /**
     * @param type the element's name in BPMN
     * @param label where its name stands; null for inside
     */
    record Shape(String element, String type, String name, Box box, @Nullable Box label, boolean expanded) {}

    /** @param dashed whether it connects without being a way */
    record Edge(String element, String name, List<Point> points, @Nullable Box label, boolean dashed) {}
}
