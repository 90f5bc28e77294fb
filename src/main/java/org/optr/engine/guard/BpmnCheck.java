package org.optr.engine.guard;

import static org.optr.engine.guard.BpmnVocabulary.BPMN;
import static org.optr.engine.guard.BpmnVocabulary.CAMUNDA;
import static org.optr.engine.guard.BpmnVocabulary.XSI;
import static org.optr.shared.RuleViolation.require;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.optr.engine.XmlElement;
import org.optr.engine.expression.ModelExpression;
import org.optr.engine.guard.Problems.Place;

/** The rules of a process model: every expression is of our language, a service task calls a step, a step is no variable. */
final class BpmnCheck implements Problems.Checks {

    private static final QName STEP = new QName(CAMUNDA, "delegateExpression");
    private static final Set<QName> NAMES_A_VARIABLE = Set.of(
            new QName("target"),
            new QName(CAMUNDA, "elementVariable"),
            new QName(CAMUNDA, "resultVariable"),
            new QName(CAMUNDA, "initiator"),
            new QName(CAMUNDA, "errorCodeVariable"),
            new QName(CAMUNDA, "errorMessageVariable"),
            new QName(CAMUNDA, "escalationCodeVariable"));
    private static final Set<String> PARAMETERS = Set.of("inputParameter", "outputParameter");

    private final Set<String> steps;

    BpmnCheck(Set<String> steps) {
        this.steps = steps;
    }

    @Override
    public void check(Place place) {
        var element = place.element();
        if (element.is(CAMUNDA, "property")) {
            place.require(() -> checkProperty(element));
            return;
        }
        element.attributes().forEach((name, value) -> place.require(() -> checkAttribute(place, name, value)));
        place.require(() -> checkExpression(place, element.text()));
        place.require(() -> Repetitions.check(element));
        if (element.is(BPMN, "serviceTask")) {
            place.require(() -> checkServiceTask(element));
        }
        if (element.is(BPMN, "businessRuleTask")) {
            place.require(() -> checkBusinessRuleTask(element));
        }
        if (element.is(BPMN, "callActivity")) {
            place.require(
                    () -> require(element.attribute("", "calledElement") != null, "model.called-process-missing"));
        }
    }

    private void checkAttribute(Place place, QName name, String value) {
        if (name.getNamespaceURI().equals(XSI)) {
            require(value.endsWith("tFormalExpression"), "model.type-refused", value);
        } else if (!name.equals(STEP)) {
            checkExpression(place, value);
        }
        var parameter = PARAMETERS.contains(place.element().name().getLocalPart());
        if (NAMES_A_VARIABLE.contains(name) || (parameter && name.getLocalPart().equals("name"))) {
            checkVariableName(value);
        }
    }

    private void checkExpression(Place place, String text) {
        var expression = ModelExpression.parse(text);
        for (var variable : expression.variables()) {
            require(!steps.contains(variable), "model.step-as-variable", variable);
        }
        if (expression.readsDecision()) {
            var output = place.isIn(BPMN, "businessRuleTask") && place.element().is(CAMUNDA, "outputParameter");
            require(output, "model.decision-result-elsewhere");
        }
    }

    private void checkServiceTask(XmlElement task) {
        var text = task.attribute(CAMUNDA, STEP.getLocalPart());
        require(text != null, "model.step-missing");
        var step = ModelExpression.parse(String.valueOf(text)).singleName();
        require(step != null && steps.contains(step), "model.step-unknown", String.valueOf(text));
    }

    /** Whole results and lists of entries would be stored as Java objects; output parameters take single facts. */
    private static void checkBusinessRuleTask(XmlElement task) {
        require(task.attribute(CAMUNDA, "decisionRef") != null, "model.decision-missing");
        if (task.attribute(CAMUNDA, "resultVariable") != null) {
            require("singleEntry".equals(task.attribute(CAMUNDA, "mapDecisionResult")), "model.decision-not-single");
        }
    }

    private void checkProperty(XmlElement property) {
        var value = property.attribute("", "value");
        if (value != null && "process-data".equals(property.attribute("", "name"))) {
            Pattern.compile("[,\\s]+").splitAsStream(value).forEach(this::checkVariableName);
        }
    }

    private void checkVariableName(String name) {
        require(!steps.contains(name) && !name.equals("decisionResult"), "model.variable-name-taken", name);
    }
}
