package org.optr.engine.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** The model of a rehearsal, beside what the engine does with it. */
final class RehearsalModel {

    private final BpmnModelInstance bpmn;
    private final ProcessModel process;

    /** @param model that the checks let through */
    RehearsalModel(String name, String model) {
        bpmn = Bpmn.readModelFromStream(new ByteArrayInputStream(model.getBytes(UTF_8)));
        process = ProcessModelReader.read(bpmn, name, "");
    }

    ProcessModel process() {
        return process;
    }

    /** Returns the codes that events at the element or around it catch. */
    List<String> errorsCaughtAt(String element) {
        var codes = new ArrayList<String>();
        for (ModelElementInstance at = bpmn.getModelElementById(element); at != null; at = at.getParentElement()) {
            if (at instanceof FlowElement step) {
                codesAt(step).forEach(codes::add);
            }
            startedBesides(at).forEach(codes::add);
        }
        return codes.stream().distinct().sorted().toList();
    }

    private Stream<String> codesAt(FlowElement step) {
        return bpmn.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> step.equals(event.getAttachedTo()))
                .flatMap(RehearsalModel::codes);
    }

    /** Of event sub-processes beside what is in a scope. */
    private static Stream<String> startedBesides(ModelElementInstance scope) {
        return scope.getChildElementsByType(SubProcess.class).stream()
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream())
                .flatMap(RehearsalModel::codes);
    }

    private static Stream<String> codes(ModelElementInstance event) {
        return event.getChildElementsByType(ErrorEventDefinition.class).stream()
                .map(RehearsalModel::code)
                .filter(Objects::nonNull);
    }

    private static @Nullable String code(ErrorEventDefinition definition) {
        return definition.getError() == null ? null : definition.getError().getErrorCode();
    }
}
