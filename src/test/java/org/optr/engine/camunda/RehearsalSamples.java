package org.optr.engine.camunda;

import java.util.Map;
import java.util.TreeMap;
import org.optr.engine.ModelPackage;

/** Small processes: a start, what a test is about, an end. */
final class RehearsalSamples {

    static final String NAME = "small-process";

    static final String CATCH =
            """
            <boundaryEvent id="NoMoney" attachedToRef="Book"><errorEventDefinition errorRef="Poor" /></boundaryEvent>
            <sequenceFlow id="ToRefused" sourceRef="NoMoney" targetRef="Refused" />
            <endEvent id="Refused" />""";

    static final String REMINDER =
            """
            <boundaryEvent id="Remind" attachedToRef="Wait" cancelActivity="false">
              <timerEventDefinition><timeDuration>P2D</timeDuration></timerEventDefinition>
            </boundaryEvent>
            <sequenceFlow id="ToReminded" sourceRef="Remind" targetRef="Reminded" />
            <endEvent id="Reminded" />""";

    static final String LOOP =
            """
            <exclusiveGateway id="Again" default="Last" />
            <task id="Work" />
            <sequenceFlow id="Round" sourceRef="Again" targetRef="Work">
              <conditionExpression xsi:type="tFormalExpression">${again}</conditionExpression>
            </sequenceFlow>
            <sequenceFlow id="Back" sourceRef="Work" targetRef="Again" />""";

    static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="https://optr.org/test">
              <decision id="size" name="Size" xmlns:camunda="http://camunda.org/schema/1.0/dmn" camunda:historyTimeToLive="P1D">
                <decisionTable id="t">
                  <input id="i" label="Amount"><inputExpression id="ie" typeRef="long"><text>amount</text></inputExpression></input>
                  <output id="o" name="size" typeRef="string" />
                  <rule id="r1"><inputEntry id="a"><text>&gt; 100</text></inputEntry><outputEntry id="b"><text>"large"</text></outputEntry></rule>
                  <rule id="r2"><inputEntry id="c"><text>&lt;= 100</text></inputEntry><outputEntry id="e"><text>"small"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>""";

    /** @param steps the first of them stands between start and end */
    static ModelPackage of(String steps) {
        var first = steps.replaceFirst("(?s).*? id=['\"](\\w+)['\"].*", "$1");
        return new ModelPackage(
                NAME,
                new TreeMap<>(Map.of(
                        NAME + ".bpmn",
                        """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
                          <message id="Heard" name="SomethingHeard" />
                          <error id="Poor" errorCode="no-money" />
                          <process id="small-process" name="Small" isExecutable="true" camunda:historyTimeToLive="P1D">
                            <startEvent id="Begin" />
                            <sequenceFlow id="First" sourceRef="Begin" targetRef="%1$s" />
                            %2$s
                            <sequenceFlow id="Last" sourceRef="%1$s" targetRef="End" />
                            <endEvent id="End" />
                          </process>
                        </definitions>"""
                                .formatted(first, steps))));
    }

    private RehearsalSamples() {}
}
