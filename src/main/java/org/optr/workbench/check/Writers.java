package org.optr.workbench.check;

import static org.optr.engine.XmlElement.CAMUNDA;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.engine.XmlElement;

/** What sets variables in a process: forms, tables, automatic steps, parameters, called processes, and the engine itself. */
final class Writers {

    private static final Set<String> OF_THE_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");
    private static final List<String> NAMING = List.of(
            "elementVariable",
            "resultVariable",
            "initiator",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable");

    /** Returns all variables that something in the process sets. */
    static Set<String> variables(Drawing drawing, Map<String, List<String>> steps) {
        return Stream.of(
                        OF_THE_ENGINE.stream(),
                        drawing.nodes("userTask")
                                .flatMap(task -> ProcessData.of(task).stream().map(ProcessData::variable)),
                        drawing.nodes("serviceTask")
                                .map(task -> steps.getOrDefault(KnownSteps.stepOf(task), List.of()))
                                .flatMap(Collection::stream),
                        drawing.elements().flatMap(Writers::named))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** Returns the variables that the element itself names as set by it. */
    static Stream<String> named(XmlElement element) {
        if (element.attributes().isEmpty()) {
            return Stream.of();
        }
        var attributes = NAMING.stream().map(name -> element.attribute(CAMUNDA, name));
        return Stream.concat(attributes, Stream.of(parameter(element), target(element)))
                .filter(Objects::nonNull)
                .filter(name -> !name.isEmpty());
    }

    private static String parameter(XmlElement element) {
        var names = element.is(CAMUNDA, "inputParameter") || element.is(CAMUNDA, "outputParameter");
        return names ? Objects.toString(element.attribute("", "name"), "") : "";
    }

    private static String target(XmlElement element) {
        return element.is(CAMUNDA, "out") ? Objects.toString(element.attribute("", "target"), "") : "";
    }

    private Writers() {}
}
