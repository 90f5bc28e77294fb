package org.optr.engine.camunda;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.WorkItemKind;
import org.optr.engine.camunda.ProcessModel.Flow;
import org.optr.engine.camunda.ProcessModel.Part;
import org.optr.engine.camunda.ProcessModel.UserStep;
import org.optr.shared.SubjectKind;

/** Reads OPTR's own properties from a model: names in other languages, subject, kind, what a step is about, duties. */
final class ProcessModelReader {

    static ProcessModel read(BpmnModelInstance model, String key, String deployment) {
        Process process = model.getModelElementById(key);
        var subject = properties(process).get("subject");
        return new ProcessModel(
                new ProcessKey(key),
                deployment,
                names(process, process.getName()),
                subject == null ? null : SubjectKind.valueOf(constant(subject)),
                model.getModelElementsByType(FlowElement.class).stream()
                        .collect(toMap(BaseElement::getId, element -> names(element, element.getName()))),
                model.getModelElementsByType(UserTask.class).stream()
                        .collect(toMap(BaseElement::getId, ProcessModelReader::userStep)),
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(flow -> new Flow(
                                flow.getId(),
                                flow.getSource().getId(),
                                flow.getTarget().getId()))
                        .toList(),
                givesUp(model));
    }

    /** A start event of an event sub-process says {@code gives-up} of its message, and which variable takes the reason. */
    private static Map<String, String> givesUp(BpmnModelInstance model) {
        var reasons = new HashMap<String, String>();
        for (var start : model.getModelElementsByType(StartEvent.class)) {
            var reason = properties(start).get("gives-up");
            if (reason != null) {
                reasons.put(start.getId(), reason.strip());
            }
        }
        return reasons;
    }

    private static UserStep userStep(UserTask task) {
        var properties = properties(task);
        return new UserStep(
                WorkItemKind.valueOf(constant(properties.getOrDefault("kind", "work"))),
                list(properties.get("separate-from")),
                list(properties.get("process-data")).stream()
                        .map(datum -> datum.split("\\s+as\\s+", 2))
                        .collect(toMap(datum -> datum[0], datum -> datum[datum.length - 1])),
                task.getCamundaFormRef(),
                part(properties.get("about")),
                roundOf(task));
    }

    private static @Nullable Part part(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var words = text.strip().split("\\s+as\\s+", 2);
        return new Part(SubjectKind.valueOf(constant(words[words.length - 1])), words[0]);
    }

    /** People who are asked at the same time or in turn are asked in one round: it is that of the outermost loop. */
    private static String roundOf(UserTask task) {
        Activity outermost = task;
        for (var scope = task.getParentElement(); scope instanceof SubProcess part; scope = scope.getParentElement()) {
            if (part.getLoopCharacteristics() != null) {
                outermost = part;
            }
        }
        return outermost.getLoopCharacteristics() == null
                ? task.getId()
                : outermost.getId() + BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX;
    }

    private static Map<String, String> names(BaseElement element, @Nullable String english) {
        var names = new HashMap<String, String>();
        names.put("en", Optional.ofNullable(english).orElse(element.getId()));
        properties(element).forEach((name, value) -> {
            if (name.startsWith("name:")) {
                names.put(name.substring("name:".length()).replace('_', '-'), value);
            }
        });
        return names;
    }

    private static Map<String, String> properties(BaseElement element) {
        var extensions = element.getExtensionElements();
        return extensions == null
                ? Map.of()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .map(ProcessModelReader::entryOf)
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, String> entryOf(CamundaProperty property) {
        return entry(property.getCamundaName(), property.getCamundaValue());
    }

    private static List<String> list(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static String constant(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private ProcessModelReader() {}
}
