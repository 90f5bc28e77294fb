package org.optr.engine.guard;

import java.util.Map;
import org.optr.engine.XmlElement;

/** What a decision model may be made of: tables and literal expressions that require each other; no functions, no imports. */
final class DmnVocabulary {

    static final String DMN = XmlElement.DMN;

    static final Vocabulary INSTANCE = new Vocabulary(
            Map.of(
                    "d", DMN,
                    "c", "http://camunda.org/schema/1.0/dmn",
                    "modeler", "http://camunda.org/schema/modeler/1.0",
                    "biodi", "http://bpmn.io/schema/dmn/biodi/2.0",
                    "dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/",
                    "dc", "http://www.omg.org/spec/DMN/20180521/DC/",
                    "di", "http://www.omg.org/spec/DMN/20180521/DI/"),
            """
            $named id name label
            $typed id label typeRef expressionLanguage

            d:definitions $named namespace expressionLanguage exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion
            d:description
            d:extensionElements
            c:properties
            c:property name value
            d:decision $named c:historyTimeToLive c:versionTag
            d:question
            d:allowedAnswers
            d:inputData $named
            d:knowledgeSource $named
            d:variable $named typeRef
            d:informationRequirement $named
            d:authorityRequirement $named
            d:requiredDecision href
            d:requiredInput href
            d:requiredAuthority href

            d:decisionTable id label typeRef hitPolicy aggregation preferredOrientation outputLabel
            d:input id label c:inputVariable biodi:width
            d:inputExpression $typed
            d:inputValues $typed
            d:output $named typeRef biodi:width
            d:outputValues $typed
            d:rule id label
            d:inputEntry $typed
            d:outputEntry $typed
            d:annotation name biodi:width
            d:annotationEntry
            d:literalExpression $typed
            d:text

            d:textAnnotation id textFormat
            d:association id associationDirection
            d:sourceRef href
            d:targetRef href

            dmndi:DMNDI
            dmndi:DMNDiagram $named
            dmndi:DMNShape id dmnElementRef isCollapsed
            dmndi:DMNEdge id dmnElementRef
            dmndi:DMNLabel id
            dc:Bounds x y width height
            di:waypoint x y
            """);

    private DmnVocabulary() {}
}
