package org.optr.workbench.ui;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/** Publishes small processes for tests of views. */
@Component
class ProcessSamples {

    private static final String FORM =
            """
            { "type": "default", "id": "answer", "components": [
              { "id": "Field_1", "type": "textfield", "key": "answer", "label": "Your answer" } ] }
            """;

    private final ModelLibrary library;
    private final CurrentPerson currentPerson;

    ProcessSamples(ModelLibrary library, CurrentPerson currentPerson) {
        this.library = library;
        this.currentPerson = currentPerson;
    }

    /** Returns the name of a new package. */
    String published(PersonId by, String title) {
        var name = "ask-" + UUID.randomUUID();
        publish(by, name, title);
        return name;
    }

    void publish(PersonId by, String name, String title) {
        var files = new TreeMap<>(Map.of(name + ".bpmn", bpmn(name, title), "answer.form", FORM));
        currentPerson.actingAs(by, () -> library.publish(new ModelPackage(name, files), "It is needed"));
    }

    VersionId version(String name, int number) {
        return library.versions(name).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String bpmn(String name, String title) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
                  <bpmn:process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="Asked" />
                    <bpmn:sequenceFlow id="AskedToAnswer" sourceRef="Asked" targetRef="Answer" />
                    <bpmn:userTask id="Answer" name="Answer the question" camunda:candidateGroups="nobody"
                        camunda:formRef="answer" camunda:formRefBinding="deployment" />
                    <bpmn:sequenceFlow id="AnswerToDone" sourceRef="Answer" targetRef="Done" />
                    <bpmn:endEvent id="Done" />
                  </bpmn:process>
                </bpmn:definitions>
                """
                .formatted(name, title);
    }
}
