package org.optr.engine.camunda;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/** Publishes versions of small processes between which cases are moved. */
@Component
public class MovingModels {

    private static final String FORM =
            """
            { "type": "default", "id": "answer", "components": [
              { "id": "Field_1", "type": "textfield", "key": "answer", "label": "%s" } ] }
            """;

    private final ModelLibrary library;
    private final CurrentPerson currentPerson;

    MovingModels(ModelLibrary library, CurrentPerson currentPerson) {
        this.library = library;
        this.currentPerson = currentPerson;
    }

    public static String newName() {
        return "move-" + UUID.randomUUID();
    }

    /** A version in which steps follow each other, with more elements beside them. */
    public VersionId publish(PersonId owner, String name, String label, String elements) {
        var files = new TreeMap<>(Map.of(name + ".bpmn", bpmn(name, elements), "answer.form", FORM.formatted(label)));
        return currentPerson
                .actingAs(owner, () -> library.publish(new ModelPackage(name, files), "It is better"))
                .id();
    }

    public static String task(String id, String name, String more) {
        return task(id, name, more, "");
    }

    public static String task(String id, String name, String more, String inside) {
        return """
                <bpmn:userTask id="%s" name="%s" %s camunda:formRef="answer" camunda:formRefBinding="deployment">%s</bpmn:userTask>
                """
                .formatted(id, name, more, inside);
    }

    public static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"%sTo%s\" sourceRef=\"%s\" targetRef=\"%s\" />\n".formatted(from, to, from, to);
    }

    /** A timer that disturbs nothing. */
    public static String late(String id, String step, String duration) {
        return """
                <bpmn:boundaryEvent id="%s" attachedToRef="%s" cancelActivity="false">
                  <bpmn:timerEventDefinition id="%sTimer"><bpmn:timeDuration
                      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                      xsi:type="bpmn:tFormalExpression">%s</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:endEvent id="%sOver" />
                """
                        .formatted(id, step, id, duration, id)
                + flow(id, id + "Over");
    }

    /** A branch that the message {@code NewsTold} begins. */
    public static String told() {
        return """
                <bpmn:subProcess id="Telling" triggeredByEvent="true">
                  <bpmn:startEvent id="Told" isInterrupting="false">
                    <bpmn:messageEventDefinition id="ToldBy" messageRef="ToldMessage" />
                  </bpmn:startEvent>
                  <bpmn:sequenceFlow id="ToldToRead" sourceRef="Told" targetRef="Read" />
                  %s
                  <bpmn:sequenceFlow id="ReadToHeard" sourceRef="Read" targetRef="Heard" />
                  <bpmn:endEvent id="Heard" />
                </bpmn:subProcess>
                """
                .formatted(task("Read", "Read the news", "camunda:assignee=\"${who}\""));
    }

    private static String bpmn(String name, String elements) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
                  <bpmn:process id="%s" name="Move" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="subject" value="objective" />
                    </camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="Begun" />
                    <bpmn:endEvent id="Done" />
                    %s
                  </bpmn:process>
                  <bpmn:message id="ToldMessage" name="NewsTold" />
                </bpmn:definitions>
                """
                .formatted(name, elements);
    }
}
