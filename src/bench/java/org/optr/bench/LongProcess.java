package org.optr.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.optr.engine.ModelPackage;
import org.optr.workbench.DraftService;

/** A process of work items in a row, drawn in lines of twenty, that passes every check. */
final class LongProcess {

    private static final int IN_A_LINE = 20;
    private static final int WIDTH = 100;
    private static final int STEP = 160;

    private final String id;
    private final String form;
    private final int nodes;

    /** @param elements flow nodes and sequence flows together */
    LongProcess(String id, int elements) throws IOException {
        this.id = id;
        this.nodes = (elements + 1) / 2;
        try (var stream = requireNonNull(DraftService.class.getResourceAsStream("/org/optr/workbench/step.form"))) {
            form = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("%id%", id + "-step");
        }
    }

    /** @param days within which each item is due */
    String drawing(int days) {
        var process = new StringBuilder();
        var shapes = new StringBuilder();
        for (var node = 0; node < nodes; node++) {
            process.append(node(node, days));
            shapes.append(shape(node));
            if (node > 0) {
                process.append("<bpmn:sequenceFlow id=\"Flow%d\" sourceRef=\"Step%d\" targetRef=\"Step%d\" />"
                        .formatted(node, node - 1, node));
                shapes.append(edge(node));
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions" targetNamespace="https://optr.org/processes">
                <bpmn:process id="%1$s" name="Long process" isExecutable="true" camunda:historyTimeToLive="P1825D">%2$s</bpmn:process>
                <bpmndi:BPMNDiagram id="Diagram"><bpmndi:BPMNPlane id="Plane" bpmnElement="%1$s">%3$s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </bpmn:definitions>
                """
                .formatted(id, process, shapes);
    }

    ModelPackage models(int days) {
        return new ModelPackage(id, new TreeMap<>(Map.of(file(), drawing(days), id + "-step.form", form)));
    }

    String file() {
        return id + ".bpmn";
    }

    private String node(int node, int days) {
        var flows = (node > 0 ? "<bpmn:incoming>Flow%d</bpmn:incoming>".formatted(node) : "")
                + (node < nodes - 1 ? "<bpmn:outgoing>Flow%d</bpmn:outgoing>".formatted(node + 1) : "");
        if (node == 0) {
            return "<bpmn:startEvent id=\"Step0\" name=\"Case opened\">" + flows + "</bpmn:startEvent>";
        }
        if (node == nodes - 1) {
            return "<bpmn:endEvent id=\"Step%d\" name=\"Case closed\">%s</bpmn:endEvent>".formatted(node, flows);
        }
        return """
                <bpmn:userTask id="Step%1$d" name="Do step %1$d" camunda:formRef="%2$s-step" camunda:formRefBinding="deployment" camunda:candidateGroups="process-owner" camunda:dueDate="${workingDaysFrom(%3$d)}">
                <bpmn:extensionElements><camunda:properties><camunda:property name="kind" value="work" /><camunda:property name="process-data" value="outcome as stepOutcome" /></camunda:properties></bpmn:extensionElements>%4$s</bpmn:userTask>
                """
                .formatted(node, id, days, flows);
    }

    private String shape(int node) {
        var isEvent = node == 0 || node == nodes - 1;
        return "<bpmndi:BPMNShape id=\"Step%1$dShape\" bpmnElement=\"Step%1$d\"><dc:Bounds x=\"%2$d\" y=\"%3$d\" width=\"%4$d\" height=\"%5$d\" /></bpmndi:BPMNShape>"
                .formatted(node, x(node), y(node) - (isEvent ? 18 : 40), isEvent ? 36 : WIDTH, isEvent ? 36 : 80);
    }

    private String edge(int node) {
        return "<bpmndi:BPMNEdge id=\"Flow%1$dEdge\" bpmnElement=\"Flow%1$d\"><di:waypoint x=\"%2$d\" y=\"%3$d\" /><di:waypoint x=\"%4$d\" y=\"%5$d\" /></bpmndi:BPMNEdge>"
                .formatted(node, x(node - 1) + WIDTH, y(node - 1), x(node), y(node));
    }

    private static int x(int node) {
        return 100 + node % IN_A_LINE * STEP;
    }

    private static int y(int node) {
        return 100 + node / IN_A_LINE * STEP;
    }
}
