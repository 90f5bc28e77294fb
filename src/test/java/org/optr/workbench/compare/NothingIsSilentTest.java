package org.optr.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.compare.Models.differences;
import static org.optr.workbench.compare.Models.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.engine.ModelPackage;
import org.optr.engine.XmlElement;
import org.optr.engine.guard.KnownWords;
import org.optr.workbench.compare.Difference.Change;

class NothingIsSilentTest {

    private static final Map<String, String> PREFIXES = Map.of(
            XmlElement.BPMN,
            "b",
            XmlElement.CAMUNDA,
            "c",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "bpmndi",
            "http://www.omg.org/spec/DD/20100524/DC",
            "dc",
            "http://www.omg.org/spec/DD/20100524/DI",
            "di",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi");
    private static final String BOTH = "<b:task id=\"a\" name=\"One\"/><b:task id=\"b\" name=\"Other\"/>";

    static Stream<Arguments> attributes() {
        return KnownWords.bpmn().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(attribute -> Arguments.of(entry.getKey(), attribute)));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void anAttributeThatChangedIsSaid(QName element, QName attribute) {
        var differences = differences(with(element, attribute, "a"), with(element, attribute, "b"));

        assertThat(differences).isNotEmpty();
        assertThat(differences)
                .filteredOn(difference -> difference.change() == Change.CHANGED)
                .allSatisfy(difference -> assertThat(difference.sentences()).isNotEmpty());
        if (!isPicture(element)) {
            assertThat(differences).extracting(Difference::change).doesNotContain(Change.MOVED);
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void whatIsTheSameHasNoDifference(Path file) throws IOException {
        assertThat(differences(Files.readString(file), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void whatOnlyStandsElsewhereHasOnlyMoved(Path file) throws IOException {
        var model = Files.readString(file);

        assertThat(differences(model, model.replaceAll(" x=\"(\\d+)", " x=\"1$1")))
                .isNotEmpty()
                .extracting(Difference::change)
                .containsOnly(Change.MOVED);
    }

    @Test
    void anotherIndentationIsNoDifference() {
        assertThat(differences(process(BOTH), process(BOTH.replace("><", ">\n   <"))))
                .isEmpty();
    }

    @Test
    void everythingOfAShippedPackageThatGoesIsSaid() throws IOException {
        var files = new TreeMap<String, String>();
        files.put("closure.bpmn", Files.readString(Path.of("processes/closure.bpmn")));

        assertThat(Models.COMPARISON.between(
                        new ModelPackage("closure", files), new ModelPackage("closure", new TreeMap<>())))
                .singleElement()
                .returns(Change.REMOVED, Difference::change);
    }

    static Stream<Path> processes() throws IOException {
        return Files.list(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    private static String with(QName element, QName attribute, String value) {
        var isId = attribute.equals(new QName("id"));
        var id = isId || isPart(element) ? "" : " id=\"X\"";
        var said = "%s=\"%s\"".formatted(prefixed(attribute), isId ? "id" + value : value);
        var tag = "<%s%s %s/>".formatted(prefixed(element), id, said);
        if (element.getLocalPart().equals("definitions")) {
            var root = process(BOTH).replaceFirst(" id=\"Definitions\" targetNamespace=\"t\"", "");
            return root.replaceFirst(
                    "<b:definitions ",
                    "<b:definitions xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\" " + said + " ");
        }
        return isPicture(element) ? process(BOTH, drawn(element, tag)) : process(BOTH + placed(element, tag));
    }

    private static String placed(QName element, String tag) {
        if (element.getNamespaceURI().equals(XmlElement.CAMUNDA)) {
            return switch (element.getLocalPart()) {
                case "property" -> task("<c:properties>" + tag + "</c:properties>");
                case "inputParameter", "outputParameter" -> task("<c:inputOutput>" + tag + "</c:inputOutput>");
                default -> task(tag);
            };
        }
        return isPart(element) ? "<b:userTask id=\"Holder\">" + tag + "</b:userTask>" : tag;
    }

    private static String task(String extension) {
        return "<b:userTask id=\"Holder\"><b:extensionElements>" + extension + "</b:extensionElements></b:userTask>";
    }

    /** Whether an element belongs to the one around it. */
    private static boolean isPart(QName element) {
        var name = element.getLocalPart();
        return !element.getNamespaceURI().equals(XmlElement.BPMN)
                || name.endsWith("Definition")
                || name.endsWith("Expression")
                || name.endsWith("Condition")
                || name.startsWith("loop")
                || name.startsWith("time");
    }

    private static boolean isPicture(QName element) {
        return !element.getNamespaceURI().equals(XmlElement.BPMN)
                && !element.getNamespaceURI().equals(XmlElement.CAMUNDA);
    }

    private static String drawn(QName element, String tag) {
        var plane = "<bpmndi:BPMNPlane>%s</bpmndi:BPMNPlane>";
        var shape = "<bpmndi:BPMNShape bpmnElement=\"a\">%s</bpmndi:BPMNShape>";
        var diagram = "<bpmndi:BPMNDiagram>%s</bpmndi:BPMNDiagram>";
        var colours = tag.replace("<bpmndi", "<bpmndi")
                .replaceFirst(
                        "/>",
                        " xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" "
                                + "xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\"/>");
        return switch (element.getLocalPart()) {
            case "BPMNDiagram" -> colours;
            case "BPMNPlane", "BPMNLabelStyle" -> diagram.formatted(colours);
            case "Font" -> diagram.formatted("<bpmndi:BPMNLabelStyle>" + colours + "</bpmndi:BPMNLabelStyle>");
            case "BPMNShape", "BPMNEdge" ->
                diagram.formatted(plane.formatted(
                        colours.contains("bpmnElement") ? colours : colours.replaceFirst(" ", " bpmnElement=\"a\" ")));
            default -> diagram.formatted(plane.formatted(shape.formatted(colours)));
        };
    }

    private static String prefixed(QName name) {
        var prefix = PREFIXES.getOrDefault(name.getNamespaceURI(), other(name.getNamespaceURI()));
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private static String other(String namespace) {
        if (namespace.contains("biocolor")) {
            return "bioc";
        }
        if (namespace.contains("non-normative/color")) {
            return "color";
        }
        return namespace.contains("modeler") ? "modeler" : "";
    }
}
