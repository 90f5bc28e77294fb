package org.optr.engine.guard;

/** Models with what an OPTR process needs. */
final class BenignModels {

    static final String PROCESS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" targetNamespace="http://optr.org" exporter="Camunda Modeler">
              <message id="Withdrawn" name="objective-withdrawn"/>
              <error id="Refused" errorCode="refused"/>
              <process id="benign" name="Benign" isExecutable="true" camunda:historyTimeToLive="P365D">
                <documentation>Costs $5 and 5%.</documentation>
                <extensionElements><camunda:properties><camunda:property name="name:zh_CN" value="${not.evaluated()}"/></camunda:properties></extensionElements>
                <startEvent id="Start" camunda:initiator="requester"><outgoing>f1</outgoing></startEvent>
                <sequenceFlow id="f1" sourceRef="Start" targetRef="Route"/>
                <businessRuleTask id="Route" camunda:decisionRef="benign-approvers" camunda:decisionRefBinding="deployment">
                  <extensionElements><camunda:inputOutput>
                    <camunda:outputParameter name="approver">${decisionResult.approver}</camunda:outputParameter>
                  </camunda:inputOutput></extensionElements>
                </businessRuleTask>
                <sequenceFlow id="f2" sourceRef="Route" targetRef="Decide"/>
                <userTask id="Decide" name="Decide on ${title}" camunda:candidateGroups="${approver}" camunda:assignee="${nobody}"
                    camunda:dueDate="${workingDaysFrom(2)}" camunda:priority="${level == 'company' ? 80 : 50}">
                  <extensionElements><camunda:properties>
                    <camunda:property name="kind" value="approval"/><camunda:property name="process-data" value="outcome as decision"/>
                  </camunda:properties></extensionElements>
                </userTask>
                <boundaryEvent id="Reminder" attachedToRef="Decide" cancelActivity="false">
                  <timerEventDefinition id="t1"><timeDuration xsi:type="tFormalExpression">P2D</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="f3" sourceRef="Reminder" targetRef="Remind"/>
                <userTask id="Remind" name="Remind"/>
                <sequenceFlow id="f4" sourceRef="Decide" targetRef="Decided"/>
                <exclusiveGateway id="Decided" default="f6"/>
                <sequenceFlow id="f5" sourceRef="Decided" targetRef="Publish">
                  <conditionExpression xsi:type="tFormalExpression">${decision == 'approve' &amp;&amp; !empty approver}</conditionExpression>
                </sequenceFlow>
                <sequenceFlow id="f6" sourceRef="Decided" targetRef="Revise"/>
                <userTask id="Revise" name="Revise"/>
                <serviceTask id="Publish" camunda:delegateExpression="${publishObjective}"/>
                <boundaryEvent id="PublishRefused" attachedToRef="Publish"><errorEventDefinition id="e1" errorRef="Refused"/></boundaryEvent>
                <sequenceFlow id="f7" sourceRef="PublishRefused" targetRef="Revise"/>
                <sequenceFlow id="f8" sourceRef="Publish" targetRef="Acknowledge"/>
                <userTask id="Acknowledge" name="Acknowledge" camunda:assignee="${stakeholder}">
                  <multiInstanceLoopCharacteristics camunda:collection="${items(stakeholders)}" camunda:elementVariable="stakeholder">
                    <completionCondition xsi:type="tFormalExpression">${nrOfCompletedInstances &gt;= nrOfInstances}</completionCondition>
                  </multiInstanceLoopCharacteristics>
                </userTask>
                <sequenceFlow id="f9" sourceRef="Acknowledge" targetRef="Follow"/>
                <callActivity id="Follow" calledElement="benign-child" camunda:calledElementBinding="latest">
                  <extensionElements><camunda:in businessKey="${objectiveId}"/><camunda:in source="title" target="title"/></extensionElements>
                </callActivity>
                <sequenceFlow id="f10" sourceRef="Follow" targetRef="End"/>
                <endEvent id="End"/>
                <subProcess id="Withdrawal" triggeredByEvent="true">
                  <startEvent id="WithdrawalAsked"><messageEventDefinition id="m1" messageRef="Withdrawn"/></startEvent>
                  <sequenceFlow id="f11" sourceRef="WithdrawalAsked" targetRef="WithdrawnEnd"/>
                  <endEvent id="WithdrawnEnd"><terminateEventDefinition id="x1"/></endEvent>
                </subProcess>
              </process>
              <bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="p" bpmnElement="benign">
                <bpmndi:BPMNShape id="s" bpmnElement="Start"><dc:Bounds x="10" y="20" width="36" height="36"/></bpmndi:BPMNShape>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;

    static final String CHILD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://optr.org">
              <process id="benign-child" isExecutable="true" camunda:historyTimeToLive="P365D">
                <startEvent id="Start"/><sequenceFlow id="f1" sourceRef="Start" targetRef="Finish"/>
                <userTask id="Finish" name="Finish"/><sequenceFlow id="f2" sourceRef="Finish" targetRef="End"/><endEvent id="End"/>
              </process>
            </definitions>
            """;

    static final String TABLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="approvers" name="Approvers" namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="benign-approvers" name="Approvers" camunda:historyTimeToLive="P365D">
                <decisionTable id="t" hitPolicy="RULE ORDER">
                  <input id="i1" label="Level"><inputExpression id="ie1" typeRef="string"><text>lower case(level)</text></inputExpression></input>
                  <output id="o1" label="Approver" name="approver" typeRef="string"/>
                  <rule id="r1"><inputEntry id="e1"><text>"company"</text></inputEntry><outputEntry id="u1"><text>"portfolio-board"</text></outputEntry></rule>
                  <rule id="r2"><inputEntry id="e2"><text/></inputEntry><outputEntry id="u2"><text>unitHead</text></outputEntry></rule>
                  <rule id="r3"><inputEntry id="e3"><text>"company", "group"</text></inputEntry><outputEntry id="u3"><text>"portfolio-board"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private BenignModels() {}
}
