package org.optr.engine.guard;

import java.util.ArrayList;
import java.util.List;

/** Process models with an expression in each place where the engine would evaluate one. */
public final class HostilePlaces {

    /** Runs {@link Hit#now()} on an engine as it comes. */
    public static final String HIT =
            "${''.getClass().forName('org.optr.engine.guard.Hit').getMethod('now').invoke(null)}";

    public static final List<String> PAYLOADS = List.of(
            HIT,
            "#" + HIT.substring(1),
            "before " + HIT + " after",
            "${true ? " + HIT.substring(2, HIT.length() - 1) + " : 1}",
            "${items(" + HIT.substring(2, HIT.length() - 1) + ")}",
            "${''['class'].forName('org.optr.engine.guard.Hit').getMethod('now').invoke(null)}",
            "${execution.processEngineServices.repositoryService.createDeployment()}",
            "${execution.setVariable('approved', true)}",
            "${publishObjective.execute(execution)}",
            "${publishObjective}",
            "${task.complete()}",
            "${now()}",
            "${decisionResult.getClass()}");

    /** A process model with a hole for the expression; {@code place} says where the hole is. */
    public record Place(String place, String template) {

        public String with(String payload) {
            var escaped = payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            return template.replace("@@", escaped);
        }

        @Override
        public String toString() {
            return place;
        }
    }

    public static final List<Place> ALL = places();

    private static List<Place> places() {
        var places = new ArrayList<Place>();
        places.add(
                new Place(
                        "condition",
                        process(
                                step("<task id='x'/>")
                                        .replace(
                                                "<sequenceFlow id='b' sourceRef='x' targetRef='e'/>",
                                                "<sequenceFlow id='b' sourceRef='x' targetRef='e'><conditionExpression xsi:type='tFormalExpression'>@@</conditionExpression></sequenceFlow>"))));
        for (var attribute : List.of(
                "name",
                "camunda:assignee",
                "camunda:candidateUsers",
                "camunda:candidateGroups",
                "camunda:dueDate",
                "camunda:followUpDate",
                "camunda:priority",
                "camunda:formKey",
                "camunda:formRef='f' camunda:formRefBinding='version' camunda:formRefVersion")) {
            places.add(
                    new Place("user task " + attribute, process(step("<userTask id='x' " + attribute + "=\"@@\"/>"))));
        }
        places.add(new Place("user task documentation", inUserTask("<documentation>@@</documentation>")));
        places.add(
                new Place(
                        "potential owner",
                        inUserTask(
                                "<potentialOwner><resourceAssignmentExpression><formalExpression>@@</formalExpression></resourceAssignmentExpression></potentialOwner>")));
        places.add(
                new Place("service task expression", process(step("<serviceTask id='x' camunda:expression=\"@@\"/>"))));
        places.add(new Place(
                "service task delegate", process(step("<serviceTask id='x' camunda:delegateExpression=\"@@\"/>"))));
        places.add(new Place(
                "external topic", process(step("<serviceTask id='x' camunda:type='external' camunda:topic=\"@@\"/>"))));
        places.add(
                new Place(
                        "external priority",
                        process(
                                step(
                                        "<serviceTask id='x' camunda:type='external' camunda:topic='t' camunda:taskPriority=\"@@\"/>"))));
        places.add(
                new Place(
                        "field",
                        process(
                                step(
                                        "<serviceTask id='x' camunda:class='org.optr.engine.guard.Hit'><extensionElements><camunda:field name='f'><camunda:expression>@@</camunda:expression></camunda:field></extensionElements></serviceTask>"))));
        for (var kind : List.of("timeDate", "timeDuration", "timeCycle")) {
            places.add(new Place(
                    kind,
                    process(step("<intermediateCatchEvent id='x'><timerEventDefinition><" + kind + ">@@</" + kind
                            + "></timerEventDefinition></intermediateCatchEvent>"))));
        }
        places.add(
                new Place(
                        "collection",
                        inUserTask(
                                "<multiInstanceLoopCharacteristics camunda:collection=\"@@\" camunda:elementVariable='one'/>")));
        places.add(
                new Place(
                        "loop cardinality",
                        inUserTask(
                                "<multiInstanceLoopCharacteristics><loopCardinality>@@</loopCardinality></multiInstanceLoopCharacteristics>")));
        places.add(
                new Place(
                        "completion condition",
                        inUserTask(
                                "<multiInstanceLoopCharacteristics><loopCardinality>1</loopCardinality><completionCondition>@@</completionCondition></multiInstanceLoopCharacteristics>")));
        places.add(new Place("called element", process(step("<callActivity id='x' calledElement=\"@@\"/>"))));
        places.add(
                new Place(
                        "called version",
                        process(
                                step(
                                        "<callActivity id='x' calledElement='called' camunda:calledElementBinding='version' camunda:calledElementVersion=\"@@\"/>"))));
        places.add(new Place(
                "called tenant",
                process(step("<callActivity id='x' calledElement='called' camunda:calledElementTenantId=\"@@\"/>"))));
        places.add(
                new Place(
                        "variable mapping",
                        process(
                                step(
                                        "<callActivity id='x' calledElement='called' camunda:variableMappingDelegateExpression=\"@@\"/>"))));
        for (var mapping : List.of("in sourceExpression", "in businessKey", "out sourceExpression")) {
            var target = mapping.equals("in businessKey") ? "" : " target='t'";
            places.add(new Place(
                    "call " + mapping,
                    process(step("<callActivity id='x' calledElement='called'><extensionElements><camunda:" + mapping
                            + "=\"@@\"" + target + "/></extensionElements></callActivity>"))));
        }
        for (var parameter : List.of("inputParameter", "outputParameter")) {
            places.add(new Place(parameter, parameter(parameter, "@@")));
        }
        places.add(new Place(
                "parameter map",
                parameter("inputParameter", "<camunda:map><camunda:entry key='k'>@@</camunda:entry></camunda:map>")));
        places.add(new Place(
                "parameter list",
                parameter("inputParameter", "<camunda:list><camunda:value>@@</camunda:value></camunda:list>")));
        places.add(new Place(
                "parameter script",
                parameter("inputParameter", "<camunda:script scriptFormat='juel'>@@</camunda:script>")));
        places.add(new Place(
                "message name",
                definitions("<message id='m' name=\"@@\"/>", step("<receiveTask id='x' messageRef='m'/>"))));
        places.add(
                new Place(
                        "signal name",
                        definitions(
                                "<signal id='g' name=\"@@\"/>",
                                step(
                                        "<intermediateThrowEvent id='x'><signalEventDefinition signalRef='g'/></intermediateThrowEvent>"))));
        places.add(new Place(
                "job priority", process(step("<task id='x' camunda:asyncBefore='true' camunda:jobPriority=\"@@\"/>"))));
        places.add(
                new Place(
                        "retry cycle",
                        process(
                                step(
                                        "<task id='x' camunda:asyncBefore='true'><extensionElements><camunda:failedJobRetryTimeCycle>@@</camunda:failedJobRetryTimeCycle></extensionElements></task>"))));
        places.add(new Place("decision", process(step("<businessRuleTask id='x' camunda:decisionRef=\"@@\"/>"))));
        places.add(
                new Place(
                        "decision version",
                        process(
                                step(
                                        "<businessRuleTask id='x' camunda:decisionRef='d' camunda:decisionRefBinding='version' camunda:decisionRefVersion=\"@@\"/>"))));
        places.add(
                new Place(
                        "execution listener",
                        process(
                                step(
                                        "<task id='x'><extensionElements><camunda:executionListener event='start' expression=\"@@\"/></extensionElements></task>"))));
        places.add(
                new Place(
                        "task listener",
                        inUserTask(
                                "<extensionElements><camunda:taskListener event='create' expression=\"@@\"/></extensionElements>")));
        places.add(
                new Place(
                        "form field",
                        inUserTask(
                                "<extensionElements><camunda:formData><camunda:formField id='f' type='string' label=\"@@\" defaultValue=\"@@\"/></camunda:formData></extensionElements>")));
        places.add(
                new Place(
                        "conditional event",
                        process(
                                step(
                                        "<intermediateCatchEvent id='x'><conditionalEventDefinition><condition xsi:type='tFormalExpression'>@@</condition></conditionalEventDefinition></intermediateCatchEvent>"))));
        places.add(
                new Place(
                        "condition as script",
                        process(
                                step("<task id='x'/>")
                                        .replace(
                                                "<sequenceFlow id='b' sourceRef='x' targetRef='e'/>",
                                                "<sequenceFlow id='b' sourceRef='x' targetRef='e'><conditionExpression xsi:type='tFormalExpression' language='juel'>@@</conditionExpression></sequenceFlow>"))));
        places.add(new Place(
                "script task",
                process(step("<scriptTask id='x' scriptFormat='juel'><script>@@</script></scriptTask>"))));
        places.add(
                new Place(
                        "throwing message",
                        definitions(
                                "<message id='m' name='m'/>",
                                step(
                                        "<intermediateThrowEvent id='x'><messageEventDefinition messageRef='m' camunda:expression=\"@@\"/></intermediateThrowEvent>"))));
        places.add(new Place(
                "candidate starters",
                process(step("<task id='x'/>"))
                        .replace("isExecutable='true'", "isExecutable='true' camunda:candidateStarterGroups=\"@@\"")));
        return List.copyOf(places);
    }

    private static String inUserTask(String content) {
        return process(step("<userTask id='x'>" + content + "</userTask>"));
    }

    private static String parameter(String kind, String value) {
        return process(step("<task id='x'><extensionElements><camunda:inputOutput><camunda:" + kind + " name='p'>"
                + value + "</camunda:" + kind + "></camunda:inputOutput></extensionElements></task>"));
    }

    private static String step(String element) {
        return "<startEvent id='s'/><sequenceFlow id='a' sourceRef='s' targetRef='x'/>" + element
                + "<sequenceFlow id='b' sourceRef='x' targetRef='e'/><endEvent id='e'/>";
    }

    public static String processWith(String element) {
        return process(step(element));
    }

    private static String process(String content) {
        return definitions("", content);
    }

    static String definitions(String before, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " targetNamespace='http://optr.org'>" + before
                + "<process id='hostile' isExecutable='true' camunda:historyTimeToLive='P1D'>" + content
                + "</process></definitions>";
    }

    private HostilePlaces() {}
}
