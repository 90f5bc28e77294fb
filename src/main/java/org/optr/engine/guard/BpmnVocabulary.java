package org.optr.engine.guard;

import java.util.Map;
import org.optr.engine.XmlElement;

/** What a process model may be made of: no scripts, classes, listeners, connectors, field injection or imports. */
final class BpmnVocabulary {

    static final String BPMN = XmlElement.BPMN;
    static final String CAMUNDA = XmlElement.CAMUNDA;
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    static final Vocabulary INSTANCE = new Vocabulary(
            Map.ofEntries(
                    Map.entry("b", BPMN),
                    Map.entry("c", CAMUNDA),
                    Map.entry("xsi", XSI),
                    Map.entry("modeler", "http://camunda.org/schema/modeler/1.0"),
                    Map.entry("bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"),
                    Map.entry("dc", "http://www.omg.org/spec/DD/20100524/DC"),
                    Map.entry("di", "http://www.omg.org/spec/DD/20100524/DI"),
                    Map.entry("bioc", "http://bpmn.io/schema/bpmn/biocolor/1.0"),
                    Map.entry("color", "http://www.omg.org/spec/BPMN/non-normative/color/1.0")),
            """
            $named id name
            $template c:modelerTemplate c:modelerTemplateVersion
            $node $named c:asyncBefore c:asyncAfter c:exclusive c:jobPriority $template
            $activity $node default startQuantity completionQuantity

            b:definitions $named targetNamespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion
            b:documentation id textFormat
            b:extensionElements

            b:collaboration $named isClosed
            b:participant $named processRef
            b:messageFlow $named sourceRef targetRef messageRef
            b:process $named isExecutable isClosed processType c:historyTimeToLive c:versionTag c:candidateStarterGroups c:candidateStarterUsers c:isStartableInTasklist c:jobPriority $template
            b:laneSet $named
            b:childLaneSet $named
            b:lane $named
            b:flowNodeRef
            b:incoming
            b:outgoing
            b:sequenceFlow $named sourceRef targetRef
            b:conditionExpression id xsi:type

            b:task $activity
            b:manualTask $activity
            b:userTask $activity c:assignee c:candidateUsers c:candidateGroups c:dueDate c:followUpDate c:priority c:formRef c:formRefBinding
            b:serviceTask $activity c:delegateExpression
            b:businessRuleTask $activity c:decisionRef c:decisionRefBinding c:mapDecisionResult c:resultVariable
            b:receiveTask $activity messageRef
            b:callActivity $activity calledElement c:calledElementBinding
            b:subProcess $activity triggeredByEvent
            b:multiInstanceLoopCharacteristics id isSequential c:collection c:elementVariable c:asyncBefore c:asyncAfter c:exclusive
            b:loopCardinality id xsi:type
            b:completionCondition id xsi:type

            b:exclusiveGateway $node default gatewayDirection
            b:inclusiveGateway $node default gatewayDirection
            b:parallelGateway $node gatewayDirection
            b:eventBasedGateway $node gatewayDirection eventGatewayType

            b:startEvent $node isInterrupting c:initiator c:formRef c:formRefBinding
            b:endEvent $node
            b:intermediateCatchEvent $node
            b:intermediateThrowEvent $node
            b:boundaryEvent $node attachedToRef cancelActivity
            b:timerEventDefinition id
            b:timeDate id xsi:type
            b:timeDuration id xsi:type
            b:timeCycle id xsi:type
            b:messageEventDefinition id messageRef
            b:signalEventDefinition id signalRef c:async
            b:errorEventDefinition id errorRef c:errorCodeVariable c:errorMessageVariable
            b:escalationEventDefinition id escalationRef c:escalationCodeVariable
            b:conditionalEventDefinition id c:variableName c:variableEvents
            b:condition id xsi:type
            b:linkEventDefinition $named
            b:terminateEventDefinition id
            b:message $named
            b:signal $named
            b:error $named errorCode c:errorMessage
            b:escalation $named escalationCode

            b:textAnnotation id textFormat
            b:text
            b:association id associationDirection sourceRef targetRef
            b:group id categoryValueRef
            b:category $named
            b:categoryValue id value
            b:dataObject $named isCollection
            b:dataObjectReference $named dataObjectRef
            b:dataStore $named capacity isUnlimited
            b:dataStoreReference $named dataStoreRef
            b:property $named
            b:dataInputAssociation id
            b:dataOutputAssociation id
            b:sourceRef
            b:targetRef

            c:properties
            c:property id name value
            c:inputOutput
            c:inputParameter name
            c:outputParameter name
            c:in source sourceExpression target businessKey variables local
            c:out source sourceExpression target variables local
            c:failedJobRetryTimeCycle

            $colour bioc:stroke bioc:fill color:background-color color:border-color color:color
            bpmndi:BPMNDiagram $named documentation resolution
            bpmndi:BPMNPlane id bpmnElement
            bpmndi:BPMNShape id bpmnElement isHorizontal isExpanded isMarkerVisible isMessageVisible $colour
            bpmndi:BPMNEdge id bpmnElement sourceElement targetElement messageVisibleKind $colour
            bpmndi:BPMNLabel id labelStyle $colour
            bpmndi:BPMNLabelStyle id
            dc:Bounds x y width height
            dc:Font name size isBold isItalic isUnderline isStrikeThrough
            di:waypoint x y
            """);

    private BpmnVocabulary() {}
}
