package org.optr.workbench.backtest;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelPackage;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** A process of its own for each test, whose table rates each case by its amount before somebody is asked. */
@Component
public class RatedCases {

    private static final String FORM =
            """
            { "type": "default", "id": "answer", "components": [
              { "id": "Field_1", "type": "textfield", "key": "answer", "label": "Your answer" } ] }
            """;

    private final ModelLibrary library;
    private final ProcessRuns runs;
    private final CurrentPerson currentPerson;

    RatedCases(ModelLibrary library, ProcessRuns runs, CurrentPerson currentPerson) {
        this.library = library;
        this.runs = runs;
        this.currentPerson = currentPerson;
    }

    /** Returns the name of a new package; its table has the same name with {@code -class} behind it. */
    public String published(PersonId by) {
        var name = "rate-" + UUID.randomUUID();
        var files = new TreeMap<>(Map.of(
                name + ".bpmn", process(name), name + "-class.dmn", table(name, 100, "amount"), "answer.form", FORM));
        currentPerson.actingAs(by, () -> library.publish(new ModelPackage(name, files), "It is needed"));
        return name;
    }

    public void start(PersonId by, String name, Map<String, @Nullable Object> variables) {
        var subject = new SubjectRef(SubjectKind.PROCESS, name);
        currentPerson.actingAs(by, () -> runs.start(new ProcessKey(name), subject, variables));
    }

    /** Returns the table with another limit, or on another variable. */
    public static String table(String name, int limit, String variable) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                    id="definitions" name="Risk class" namespace="https://optr.org/test">
                  <decision id="%1$s-class" name="Risk class" camunda:historyTimeToLive="P1D">
                    <decisionTable id="table" hitPolicy="UNIQUE">
                      <input id="in" label="Amount">
                        <inputExpression id="expression" typeRef="long"><text>%3$s</text></inputExpression>
                      </input>
                      <output id="out" name="riskClass" typeRef="string" />
                      <rule id="Low"><inputEntry id="a"><text>&lt; %2$d</text></inputEntry>
                        <outputEntry id="b"><text>"low"</text></outputEntry></rule>
                      <rule id="High"><inputEntry id="c"><text>&gt;= %2$d</text></inputEntry>
                        <outputEntry id="d"><text>"high"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """
                .formatted(name, limit, variable);
    }

    private static String process(String name) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
                  <bpmn:process id="%1$s" name="Rate" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="Asked" />
                    <bpmn:sequenceFlow id="AskedToRate" sourceRef="Asked" targetRef="Rate" />
                    <bpmn:businessRuleTask id="Rate" name="Rate the risk" camunda:decisionRef="%1$s-class"
                        camunda:decisionRefBinding="deployment" />
                    <bpmn:sequenceFlow id="RateToAnswer" sourceRef="Rate" targetRef="Answer" />
                    <bpmn:userTask id="Answer" name="Answer the question" camunda:candidateGroups="nobody"
                        camunda:formRef="answer" camunda:formRefBinding="deployment" />
                    <bpmn:sequenceFlow id="AnswerToDone" sourceRef="Answer" targetRef="Done" />
                    <bpmn:endEvent id="Done" />
                  </bpmn:process>
                </bpmn:definitions>
                """
                .formatted(name);
    }

    /** Returns the drawing with one more step before the answer. */
    public static String withCheck(String bpmn) {
        return bpmn.replace(
                "sourceRef=\"Rate\" targetRef=\"Answer\" />",
                """
                sourceRef="Rate" targetRef="Check" />
                <bpmn:userTask id="Check" name="Check the rating" camunda:candidateGroups="nobody"
                    camunda:formRef="answer" camunda:formRefBinding="deployment" />
                <bpmn:sequenceFlow id="CheckToAnswer" sourceRef="Check" targetRef="Answer" />""");
    }
}
