package org.optr.workbench.rehearse;

import static org.optr.engine.XmlElement.CAMUNDA;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.StepCatalogue;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.engine.XmlElement;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.engine.expression.ModelExpression;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Finds with which data a case of a process may have to begin: what it reads, unless its forms, tables or elements write it.
 * What an automatic step writes counts, since another part may read it before.
 */
@Component
class ProcessInputs {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> NAMING = Set.of(
            "elementVariable",
            "resultVariable",
            "initiator",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable");
    private static final Set<String> OF_THE_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final ModelChecks checks;
    private final StepCatalogue catalogue;

    ProcessInputs(ModelChecks checks, StepCatalogue catalogue) {
        this.checks = checks;
        this.catalogue = catalogue;
    }

    /** Returns their names in order; none of a file that cannot be read now. */
    List<String> of(ModelPackage models) {
        var steps = catalogue.steps();
        var reads = new TreeSet<String>();
        var writes = new TreeSet<>(OF_THE_ENGINE);
        elements(models, FileKind.BPMN).forEach(element -> {
            expressions(element).forEach(reads::addAll);
            step(element, steps).forEach(step -> reads.addAll(step.reads()));
            written(element).forEach(writes::add);
            handedOver(element).forEach(reads::add);
        });
        elements(models, FileKind.DMN).forEach(element -> asked(element).forEach(reads::add));
        reads.removeAll(writes);
        return List.copyOf(reads);
    }

    private List<XmlElement> elements(ModelPackage models, FileKind kind) {
        return models.files(kind).values().stream().flatMap(this::read).toList();
    }

    private Stream<XmlElement> read(String file) {
        try {
            return checks.read(file).all();
        } catch (RuleViolation unreadable) {
            return Stream.of();
        }
    }

    private static Stream<Set<String>> expressions(XmlElement element) {
        var attributes = element.attributes().entrySet().stream()
                .filter(attribute -> !attribute.getKey().getLocalPart().equals("delegateExpression"))
                .map(attribute -> attribute.getValue());
        return Stream.concat(attributes, Stream.of(element.text()))
                .filter(text -> text.contains("${"))
                .map(ProcessInputs::variables);
    }

    private static Set<String> variables(String text) {
        try {
            return ModelExpression.parse(text).variables();
        } catch (ExpressionRefused refused) {
            return Set.of();
        }
    }

    private static Stream<StepEntry> step(XmlElement element, List<StepEntry> steps) {
        var expression = element.attribute(CAMUNDA, "delegateExpression");
        return steps.stream().filter(step -> ("${" + step.name() + "}").equals(expression));
    }

    private static Stream<String> written(XmlElement element) {
        if (element.is(CAMUNDA, "property") && "process-data".equals(element.attribute("", "name"))) {
            return Stream.of(
                            Objects.toString(element.attribute("", "value"), "").split(",", -1))
                    .map(entry -> entry.replaceFirst("^.*\\sas\\s", "").strip());
        }
        if (element.is(CAMUNDA, "inputParameter") || element.is(CAMUNDA, "outputParameter")) {
            return Stream.ofNullable(element.attribute("", "name"));
        }
        return element.is(CAMUNDA, "out")
                ? Stream.ofNullable(element.attribute("", "target"))
                : NAMING.stream().flatMap(name -> Stream.ofNullable(element.attribute(CAMUNDA, name)));
    }

    private static Stream<String> handedOver(XmlElement element) {
        return element.is(CAMUNDA, "in") ? Stream.ofNullable(element.attribute("", "source")) : Stream.of();
    }

    /** What a column of a table reads where it reads a variable as it is. */
    private static Stream<String> asked(XmlElement element) {
        return element.name().getLocalPart().equals("inputExpression")
                ? element.all().map(XmlElement::text).filter(text -> NAME.matcher(text)
                        .matches())
                : Stream.of();
    }
}
