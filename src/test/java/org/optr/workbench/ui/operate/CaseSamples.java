package org.optr.workbench.ui.operate;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelPackage;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Publishes a process of one question about a person, and starts cases of it. */
@Component
public class CaseSamples {

    private static final String FORM =
            """
            { "type": "default", "id": "answer", "components": [
              { "id": "Field_1", "type": "textfield", "key": "answer", "label": "Your answer" } ] }
            """;

    private final ModelLibrary library;
    private final ProcessRuns runs;
    private final CurrentPerson currentPerson;

    CaseSamples(ModelLibrary library, ProcessRuns runs, CurrentPerson currentPerson) {
        this.library = library;
        this.runs = runs;
        this.currentPerson = currentPerson;
    }

    /** Returns the name of a new package. */
    public String published(PersonId owner) {
        var name = "case-" + UUID.randomUUID();
        var files = new TreeMap<>(Map.of(name + ".bpmn", bpmn(name), "answer.form", FORM));
        currentPerson.actingAs(owner, () -> library.publish(new ModelPackage(name, files), "It is needed"));
        return name;
    }

    /** @param about whom the question is about, and who answers it */
    public RunId started(String process, PersonId by, PersonId about) {
        return currentPerson.actingAs(
                by,
                () -> runs.start(
                        new ProcessKey(process),
                        new SubjectRef(SubjectKind.PERSON, about.toString()),
                        Map.of("answerer", about.toString(), "days", 3L)));
    }

    private static String bpmn(String name) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
                  <bpmn:process id="%s" name="Ask a question" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="subject" value="person" />
                    </camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="Asked" />
                    <bpmn:sequenceFlow id="AskedToAnswer" sourceRef="Asked" targetRef="Answer" />
                    <bpmn:userTask id="Answer" name="Answer the question" camunda:assignee="${answerer}"
                        camunda:formRef="answer" camunda:formRefBinding="deployment" />
                    <bpmn:sequenceFlow id="AnswerToDone" sourceRef="Answer" targetRef="Done" />
                    <bpmn:endEvent id="Done" />
                  </bpmn:process>
                </bpmn:definitions>
                """
                .formatted(name);
    }
}
